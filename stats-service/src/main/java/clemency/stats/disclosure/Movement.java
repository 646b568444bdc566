package clemency.stats.disclosure;

/**
 * How the petitions of one value moved in a quarter: pendingAtStart + received − granted − denied − closed + adjustments =
 * pendingAtEnd.
 */
public record Movement(
        long pendingAtStart,
        long received,
        long granted,
        long denied,
        long closed,
        long adjustments,
        long pendingAtEnd) {

    public static final Movement NONE = new Movement(0, 0, 0, 0, 0, 0, 0);

    /** Ended without a grant. */
    public long ended() {
        return denied + closed;
    }

    public Movement plus(Movement other) {
        return new Movement(
                pendingAtStart + other.pendingAtStart,
                received + other.received,
                granted + other.granted,
                denied + other.denied,
                closed + other.closed,
                adjustments + other.adjustments,
                pendingAtEnd + other.pendingAtEnd);
    }
}
