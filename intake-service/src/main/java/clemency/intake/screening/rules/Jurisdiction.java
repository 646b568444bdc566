package clemency.intake.screening.rules;

import clemency.events.District;
import clemency.events.ScreeningFinding.Severity;
import java.util.Optional;

/** Whose clemency it is to give. */
final class Jurisdiction {

    private Jurisdiction() {}

    /** The President's power is over offences against the United States; those of the D.C. Superior Court are among them. */
    static Optional<Finding> notFederal(Question asked) {
        return asked.petition().conviction().district().strip().equals(District.STATE_COURT)
                ? Optional.of(Finding.of(
                        Severity.FLAG,
                        "The President cannot give clemency for a conviction by a state. Ask the governor or the board of that"
                                + " state.",
                        "El Presidente no puede conceder clemencia por una condena de un estado. Diríjase al gobernador o a"
                                + " la junta de ese estado."))
                : Optional.empty();
    }

    static Optional<Finding> military(Question asked) {
        return asked.petition().conviction().district().strip().equals(District.COURT_MARTIAL)
                ? Optional.of(Finding.of(
                        Severity.ROUTE,
                        "A petition about a court-martial goes to the Secretary of the service that held it. The office sends"
                                + " it there.",
                        "Una petición sobre un consejo de guerra corresponde al Secretario de la rama militar que lo celebró."
                                + " La oficina la envía allí."))
                : Optional.empty();
    }
}
