package clemency.stats.aggregate;

/** How a petition came to its end. Names are part of the cells' text and for ever. */
public enum Disposition {
    GRANTED,
    DENIED_EXPRESS,
    DENIED_PRESUMED,
    CLOSED
}
