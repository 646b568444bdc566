package clemency.local;

/** How a process ended. */
final class Exit {

    private static final int SIGNALLED = 128;

    private Exit() {}

    static String inWords(int code) {
        return switch (code) {
            case SIGNALLED + 6 -> "by SIGABRT";
            case SIGNALLED + 9 -> "by SIGKILL";
            case SIGNALLED + 15 -> "by SIGTERM";
            default -> code > SIGNALLED ? "by signal " + (code - SIGNALLED) : "with exit code " + code;
        };
    }
}
