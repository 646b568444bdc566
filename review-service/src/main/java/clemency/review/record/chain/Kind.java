package clemency.review.record.chain;

/** What has a record of its own. The names are kept for ever. */
public enum Kind {
    CASE,
    DIRECTIVE,
    ADJUSTMENT,
    /** A published grant, or one without a petition. */
    GRANT,
    ATTORNEY,
    LEVERS,
    EFFORT_STANDARD,
    ANNOUNCEMENT,
    /** What operators do. */
    OFFICE
}
