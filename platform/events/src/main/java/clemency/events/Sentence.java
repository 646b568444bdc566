package clemency.events;

/**
 * A sentence in the words that statistics need.
 *
 * @param kind what it is
 * @param months of imprisonment, beside life where it is life plus a term; null where there is none or it is not known
 */
public record Sentence(SentenceKind kind, Integer months) {

    public static final Sentence UNKNOWN = new Sentence(SentenceKind.UNKNOWN, null);

    public Sentence {
        java.util.Objects.requireNonNull(kind, "kind");
        if (months != null && months < 0) {
            throw new IllegalArgumentException("months is negative: " + months);
        }
    }
}
