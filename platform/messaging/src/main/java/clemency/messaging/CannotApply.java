package clemency.messaging;

/** A record can never be applied, however often it is tried: it goes to the dead letters. */
public final class CannotApply extends RuntimeException {

    /** @param reason in plain words, without any value of the payload: it is logged and becomes a header */
    public CannotApply(String reason) {
        super(reason);
    }
}
