package clemency.review.decision;

/** What the President does with a petition. */
public enum Outcome {
    GRANT,
    DENY
}
