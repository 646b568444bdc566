package clemency.events;

public enum SentenceKind {
    TERM,
    LIFE,
    LIFE_PLUS_TERM,
    DEATH,
    /** Probation or a fine alone. */
    NO_IMPRISONMENT,
    UNKNOWN;

    /** Whether the sentence contains life. */
    public boolean isLife() {
        return this == LIFE || this == LIFE_PLUS_TERM;
    }
}
