package clemency.intake.screening.rules;

import clemency.events.ScreeningFinding.Severity;
import clemency.events.SentenceKind;
import clemency.intake.petition.Filer.Capacity;
import java.util.Optional;
import java.util.Set;

/** Sentences of death. */
final class Capital {

    /** 28 CFR 1.10(b): no later than 30 days after the notice of the scheduled date of execution. */
    static final int DAYS_AFTER_NOTICE = 30;

    // The office enters what came on paper, whoever signed it.
    private static final Set<Capacity> MAY_FILE = Set.of(Capacity.PETITIONER, Capacity.COUNSEL, Capacity.OFFICE);

    private Capital() {}

    static Optional<Finding> route(Question asked) {
        return isCapital(asked)
                ? Optional.of(Finding.of(
                        Severity.ROUTE,
                        "A petition about a sentence of death goes ahead of all others.",
                        "Una petición sobre una condena a muerte se atiende antes que todas las demás."))
                : Optional.empty();
    }

    /** One who signs for the petitioner must be the attorney, authorised in writing. */
    static Optional<Finding> filer(Question asked) {
        var filer = asked.petition().filer();
        return isCapital(asked) && filer != null && !MAY_FILE.contains(filer.capacity())
                ? Optional.of(Finding.of(
                        Severity.FLAG,
                        "Clemency for a sentence of death is asked for by the person under sentence, or by that person's"
                                + " attorney with a signed authorisation.",
                        "La clemencia para una condena a muerte la pide la persona condenada o su abogado con una"
                                + " autorización firmada."))
                : Optional.empty();
    }

    /** Direct appeal, and the first motion under 28 U.S.C. 2255. */
    static Optional<Finding> proceedings(Question asked) {
        var relief = asked.relief();
        return isCapital(asked)
                        && (Boolean.TRUE.equals(relief.appealPending()) || Boolean.TRUE.equals(relief.otherPending()))
                ? Optional.of(Finding.of(
                        Severity.FLAG,
                        "The petition should come after the direct appeal and the first motion under 28 U.S.C. 2255 have"
                                + " ended.",
                        "La petición debe presentarse cuando hayan terminado la apelación directa y la primera moción"
                                + " conforme a 28 U.S.C. 2255."))
                : Optional.empty();
    }

    static Optional<Finding> once(Question asked) {
        return isCapital(asked) && asked.relief().lastDeniedOn() != null
                ? Optional.of(Finding.of(
                        Severity.FLAG,
                        "Only one request for commutation of a sentence of death is processed to its end, except in"
                                + " exceptional circumstances.",
                        "Solo se tramita hasta el final una solicitud de conmutación de una condena a muerte, salvo en"
                                + " circunstancias excepcionales."))
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

    static boolean isCapital(Question asked) {
        return asked.petition().conviction().inForce().kind() == SentenceKind.DEATH;
    }
}
