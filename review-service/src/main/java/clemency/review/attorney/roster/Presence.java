package clemency.review.attorney.roster;

/** Whether somebody is at work on a day. */
public enum Presence {
    NOT_STARTED("has not started yet"),
    PRESENT("is at work"),
    ON_LEAVE("is on leave"),
    DEPARTED("has left");

    private final String text;

    Presence(String text) {
        this.text = text;
    }

    /** In plain English, after a name. */
    public String text() {
        return text;
    }
}
