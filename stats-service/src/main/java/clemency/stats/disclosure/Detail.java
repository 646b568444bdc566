package clemency.stats.disclosure;

/** How much is told of a value, each step with all of the one before. */
public enum Detail {
    /** It is among all others. */
    WITHHELD,
    /** What is pending at the end. */
    STOCK,
    /** What was pending at the start, received and granted, and what ended otherwise. */
    FLOWS,
    /** Of that, denied and closed apart. */
    ALL;

    boolean tells(Detail step) {
        return compareTo(step) >= 0;
    }
}
