package clemency.intake.submission;

/** What became of a petition of a bulk file. */
public enum Kept {
    NEW,
    /** It was sent before, and says the same. */
    KNOWN,
    /** Another petition was sent under its external id. */
    OTHER
}
