package clemency.events;

/** The bytes are no event. The message says why, and never what they contain. */
public final class UnreadableEvent extends RuntimeException {

    public UnreadableEvent(String reason) {
        super(reason);
    }
}
