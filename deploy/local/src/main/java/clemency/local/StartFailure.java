package clemency.local;

/** Something did not start; the message is for the person at the terminal and says what, why and what to do. */
public class StartFailure extends Exception {

    private static final long serialVersionUID = 1L;

    StartFailure(String message) {
        super(message);
    }

    StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
