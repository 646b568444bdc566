package clemency.intake.screening.rules;

import clemency.intake.petition.Criterion;

/** The criteria in plain words. */
final class CriterionText {

    private CriterionText() {}

    static String english(Criterion criterion) {
        return switch (criterion) {
            case LOWER_SENTENCE_TODAY -> "a lower sentence would be likely today";
            case LOW_LEVEL -> "a non-violent, low-level offence without ties to large organisations";
            case TEN_YEARS_SERVED -> "ten years served";
            case NO_SIGNIFICANT_HISTORY -> "no significant criminal history";
            case GOOD_CONDUCT -> "good conduct in prison";
            case NO_VIOLENCE -> "no history of violence";
        };
    }

    static String spanish(Criterion criterion) {
        return switch (criterion) {
            case LOWER_SENTENCE_TODAY -> "hoy la pena sería probablemente menor";
            case LOW_LEVEL -> "un delito no violento, de menor rango, sin vínculos con grandes organizaciones";
            case TEN_YEARS_SERVED -> "diez años cumplidos";
            case NO_SIGNIFICANT_HISTORY -> "sin antecedentes penales importantes";
            case GOOD_CONDUCT -> "buena conducta en prisión";
            case NO_VIOLENCE -> "sin historial de violencia";
        };
    }
}
