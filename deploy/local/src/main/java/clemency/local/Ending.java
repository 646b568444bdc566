package clemency.local;

import java.util.concurrent.atomic.AtomicReference;

/**
 * How the program ends: on Ctrl-C and SIGTERM with everything stopped and exit code 0, after a failed start with everything
 * stopped and the code of the failure.
 */
final class Ending {

    private enum Cause {
        FAILURE,
        SIGNAL
    }

    /** The first one wins: what fails while everything is being stopped is no failure. */
    private final AtomicReference<Cause> cause = new AtomicReference<>();

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

    /** Whether the program now ends by a failure, and not by a signal that came before. */
    boolean isFailure() {
        return is(Cause.FAILURE);
    }

    private boolean is(Cause wanted) {
        var _ = cause.compareAndSet(null, wanted);
        return cause.get() == wanted;
    }

    private void end() {
        var signalled = is(Cause.SIGNAL);
        if (clemency != null) {
            Terminal.say("stopping");
            clemency.close();
            Terminal.say("stopped");
        }
        if (signalled) {
            // The signal's own code would call a clean stop an error.
            Runtime.getRuntime().halt(0);
        }
    }
}
