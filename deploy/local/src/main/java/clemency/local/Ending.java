package clemency.local;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * How the program ends: on Ctrl-C and SIGTERM with everything stopped and exit code 0, after a failed start with everything
 * stopped and the code of the failure.
 */
final class Ending {

    private final AtomicBoolean failed = new AtomicBoolean();
    private volatile Clemency clemency;

    private Ending() {}

    static Ending atSignals() {
        var ending = new Ending();
        Runtime.getRuntime().addShutdownHook(new Thread(ending::end, "ending"));
        return ending;
    }

    Clemency closes(Clemency prepared) {
        clemency = prepared;
        return prepared;
    }

    /** The program is about to exit by itself. */
    void failed() {
        failed.set(true);
    }

    private void end() {
        if (clemency != null) {
            Terminal.say("stopping");
            clemency.close();
            Terminal.say("stopped");
        }
        if (!failed.get()) {
            // The signal's own code would call a clean stop an error.
            Runtime.getRuntime().halt(0);
        }
    }
}
