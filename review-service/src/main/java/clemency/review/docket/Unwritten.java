package clemency.review.docket;

import clemency.messaging.Outage;

/** Failures after which it is certain that nothing was written, so that trying again does nothing twice. */
final class Unwritten {

    private Unwritten() {}

    /** The database said so, or it was not asked to write yet. Where its answer was lost it may have written all. */
    static boolean is(Throwable failure) {
        return Outage.sqlState(failure) != null || !Outage.is(failure);
    }

    /** For the log: a message may have somebody's words in it. */
    static String reason(Throwable failure) {
        var state = Outage.sqlState(failure);
        return state == null ? failure.getClass().getName() : "SQLSTATE " + state;
    }
}
