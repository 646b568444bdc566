package clemency.intake.screening.rules;

/** The same in both languages. */
public record PlainText(String en, String es) {}
