package clemency.local;

import java.io.PrintStream;

/** Lines for the person who started this. */
final class Terminal {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Terminal() {}

    static synchronized void say(String line) {
        OUT.println(line);
        OUT.flush();
    }

    static synchronized void fail(String reason) {
        ERR.println("error: " + reason);
        ERR.flush();
    }
}
