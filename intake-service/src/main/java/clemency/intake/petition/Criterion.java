package clemency.intake.petition;

/**
 * What a programme may ask for. The six of the 2014 initiative set priority and exclude nobody.
 *
 * @see <a href="https://www.justice.gov/archives/pardon/obama-administration-clemency-initiative">Clemency Initiative, 2014</a>
 */
public enum Criterion {
    /** Would likely get a substantially lower sentence if convicted of the same today. */
    LOWER_SENTENCE_TODAY,
    /** Non-violent, low-level, without significant ties to large-scale organisations. */
    LOW_LEVEL,
    TEN_YEARS_SERVED,
    NO_SIGNIFICANT_HISTORY,
    GOOD_CONDUCT,
    NO_VIOLENCE
}
