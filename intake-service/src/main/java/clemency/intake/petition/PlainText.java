package clemency.intake.petition;

/** The same in both languages. */
public record PlainText(String en, String es) {}
