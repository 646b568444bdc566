package clemency.intake.screening.rules;

import clemency.events.ScreeningFinding;
import clemency.events.ScreeningFinding.Severity;

/**
 * The same register number asks for the same while an earlier petition is pending. Only the database can find it, and only
 * the office is told: somebody else may have filed, in good faith or to find out whether there is a petition.
 */
public final class Duplicate {

    private static final Flag FLAG = new Flag(
            "probable-duplicate",
            "Office practice: one pending petition for each person and type of clemency",
            Finding.of(
                    Severity.FLAG,
                    "A petition of this register number for the same type of clemency is pending already.",
                    "Ya hay pendiente una petición de este número de registro para el mismo tipo de clemencia."));

    private Duplicate() {}

    /** For the office. */
    public static Flag flag() {
        return FLAG;
    }

    /** As it travels with the event. */
    public static ScreeningFinding told() {
        return FLAG.told();
    }
}
