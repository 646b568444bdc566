package clemency.intake.screening.rules;

import clemency.events.ScreeningFinding.Severity;
import clemency.events.SentenceKind;
import java.util.Optional;

/** Sentences of death. */
final class Capital {

    /** 28 CFR 1.10(b): no later than 30 days after the notice of the scheduled date of execution. */
    static final int DAYS_AFTER_NOTICE = 30;

    private Capital() {}

    static Optional<Finding> route(Question asked) {
        return isCapital(asked)
                ? Optional.of(Finding.of(
                        Severity.ROUTE,
                        "A petition about a sentence of death goes ahead of all others.",
                        "Una petición sobre una condena a muerte se atiende antes que todas las demás."))
                : Optional.empty();
    }

    static Optional<Finding> deadline(Question asked) {
        var notice = asked.custody().executionNoticeOn();
        if (!isCapital(asked) || notice == null) {
            return Optional.empty();
        }
        var last = notice.plusDays(DAYS_AFTER_NOTICE);
        return Optional.of(
                asked.receivedOn().isAfter(last)
                        ? Finding.of(
                                Severity.FLAG,
                                "The petition should have come by " + last
                                        + ", within 30 days of the notice of the execution date.",
                                "La petición debió llegar a más tardar el " + last
                                        + ", dentro de los 30 días del aviso de la fecha de ejecución.")
                        : Finding.of(
                                Severity.INFORM,
                                "The petition must come by " + last
                                        + ", within 30 days of the notice of the execution date.",
                                "La petición debe llegar a más tardar el " + last
                                        + ", dentro de los 30 días del aviso de la fecha de ejecución."));
    }

    private static boolean isCapital(Question asked) {
        return asked.petition().conviction().inForce().kind() == SentenceKind.DEATH;
    }
}
