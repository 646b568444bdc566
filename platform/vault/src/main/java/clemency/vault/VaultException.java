package clemency.vault;

/** Something is not what was sealed, or was sealed with a key that is not here. */
public final class VaultException extends RuntimeException {

    private static final long serialVersionUID = 1;

    VaultException(String message, Throwable cause) {
        super(message, cause);
    }
}
