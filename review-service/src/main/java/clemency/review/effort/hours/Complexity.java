package clemency.review.effort.hours;

import clemency.events.SentenceKind;

/** How much there is to find out, as far as it is known when a petition comes in: by the sentence alone. */
public enum Complexity {
    /** Probation or a fine. */
    SIMPLE,
    ORDINARY,
    /** Life, or death: long records, several courts. */
    COMPLEX;

    public static Complexity of(SentenceKind sentence) {
        return switch (sentence) {
            case NO_IMPRISONMENT -> SIMPLE;
            case TERM, UNKNOWN -> ORDINARY;
            case LIFE, LIFE_PLUS_TERM, DEATH -> COMPLEX;
        };
    }
}
