package clemency.events;

/** What can be sent to a petition after it. */
public enum Supplement {
    /** More to say, or something that has changed. */
    STATEMENT,
    /** Another address, or another place where the petitioner is held. */
    CONTACT
}
