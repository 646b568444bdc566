package clemency.stats.aggregate;

import clemency.events.Recommender;

/**
 * Where an open petition stands, as far as the events delimit it. One at a time: referrals and holds of a single case run
 * within a stage. Names are part of the cells' text and for ever, and so is the order.
 */
public enum Stage {
    /** Received, and no case was opened yet. */
    INTAKE,
    /** Somebody looks at it first. */
    SCREENING,
    /** The petitioner was asked for something. */
    INCOMPLETE,
    /** In the queue for an attorney: for the first time, given back, or remanded. */
    WAITING,
    /** On an attorney's desk, until the Pardon Attorney recommends. */
    INVESTIGATION,
    /** The Pardon Attorney has recommended, and the Deputy Attorney General has not. */
    DEPUTY_ATTORNEY_GENERAL,
    /** Both have recommended, and it was not sent yet. */
    DISPATCH,
    /** Sent to the President. */
    WHITE_HOUSE,
    /** Put on hold by a directive; reinstated, it is where it was. */
    SET_ASIDE;

    static Stage after(Recommender recommender) {
        return switch (recommender) {
            case PARDON_ATTORNEY -> DEPUTY_ATTORNEY_GENERAL;
            case DEPUTY_ATTORNEY_GENERAL -> DISPATCH;
        };
    }
}
