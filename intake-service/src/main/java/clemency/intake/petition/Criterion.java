package clemency.intake.petition;

/**
 * What a programme may ask for. The six of the 2014 initiative set priority and exclude nobody.
 *
 * @see <a href="https://www.justice.gov/archives/pardon/obama-administration-clemency-initiative">Clemency Initiative, 2014</a>
 */
public enum Criterion {
    LOWER_SENTENCE_TODAY(
            "a substantially lower sentence would be likely today", "hoy la pena sería probablemente mucho menor"),
    LOW_LEVEL(
            "a non-violent, low-level offence without significant ties to large-scale organisations",
            "un delito no violento, de menor rango, sin vínculos importantes con grandes organizaciones"),
    TEN_YEARS_SERVED("ten years served", "diez años cumplidos"),
    NO_SIGNIFICANT_HISTORY("no significant criminal history", "sin antecedentes penales importantes"),
    GOOD_CONDUCT("good conduct in prison", "buena conducta en prisión"),
    NO_VIOLENCE("no history of violence", "sin historial de violencia");

    private final PlainText title;

    Criterion(String english, String spanish) {
        this.title = new PlainText(english, spanish);
    }

    /** As part of a sentence. */
    public PlainText title() {
        return title;
    }

    /** Where it stands. */
    public String citation() {
        return "Department of Justice, Clemency Initiative of 2014-04-23, criterion " + (ordinal() + 1);
    }
}
