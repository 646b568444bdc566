package clemency.local;

/** Somebody asked for a stop before everything had started: no fault. */
final class Stopped extends StartFailure {

    private static final long serialVersionUID = 1L;

    Stopped(String name) {
        super(name + " was stopped before it was ready");
    }
}
