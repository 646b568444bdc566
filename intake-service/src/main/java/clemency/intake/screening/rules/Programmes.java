package clemency.intake.screening.rules;

import clemency.events.ScreeningFinding.Severity;
import java.util.Optional;

/** When the programme that is claimed takes petitions. */
final class Programmes {

    private Programmes() {}

    static Optional<Finding> dates(Question asked) {
        return asked.programme()
                .filter(programme -> !programme.takesOn(asked.receivedOn()))
                .map(_ -> Finding.of(
                        Severity.FLAG,
                        "The programme that is claimed does not take petitions on this day. The petition is considered"
                                + " without it.",
                        "El programa indicado no admite peticiones en esta fecha. La petición se considera sin él."));
    }
}
