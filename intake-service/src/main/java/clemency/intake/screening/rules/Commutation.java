package clemency.intake.screening.rules;

import clemency.events.ClemencyType;
import clemency.events.ScreeningFinding.Severity;
import clemency.events.SentenceKind;
import java.util.Optional;

/** When a commutation, a remission or a reprieve may be asked for. */
final class Commutation {

    private Commutation() {}

    /**
     * Only where the day is known, and lies ahead: a day that nobody gave says nothing. Not of a sentence of death: there a
     * petition comes before.
     */
    static Optional<Finding> notBegun(Question asked) {
        var begun = asked.custody().begunOn();
        return asked.petition().clemencyType() == ClemencyType.COMMUTATION
                        && isImprisonment(asked)
                        && begun != null
                        && begun.isAfter(asked.receivedOn())
                ? Optional.of(Finding.of(
                                Severity.FLAG,
                                "A commutation is generally considered only once the sentence has begun. Yours begins on "
                                        + begun + ".",
                                "Por lo general la conmutación se considera solo cuando ya se ha empezado a cumplir la"
                                        + " condena. La suya empieza el " + begun + ".")
                        .earliest(begun))
                : Optional.empty();
    }

    static Optional<Finding> appealPending(Question asked) {
        return isForRelief(asked) && Boolean.TRUE.equals(asked.relief().appealPending())
                ? Optional.of(Finding.of(
                        Severity.FLAG,
                        "The petition is generally not considered while an appeal is pending.",
                        "Por lo general la petición no se considera mientras haya una apelación pendiente."))
                : Optional.empty();
    }

    static Optional<Finding> otherRelief(Question asked) {
        return isForRelief(asked) && Boolean.TRUE.equals(asked.relief().otherPending())
                ? Optional.of(Finding.of(
                        Severity.FLAG,
                        "Other ways before a court or an authority come first, except in exceptional circumstances.",
                        "Primero se agotan otras vías ante un tribunal o una autoridad, salvo en circunstancias"
                                + " excepcionales."))
                : Optional.empty();
    }

    static Optional<Finding> alreadyReleased(Question asked) {
        var released = asked.custody().releasedOn();
        return asked.petition().clemencyType() == ClemencyType.COMMUTATION
                        && released != null
                        && !released.isAfter(asked.receivedOn())
                ? Optional.of(
                        Finding.of(
                                Severity.FLAG,
                                "There is no prison sentence left to commute after release. A pardon can be asked for.",
                                "Después de la excarcelación no queda condena de prisión que conmutar. Se puede pedir un indulto."))
                : Optional.empty();
    }

    private static boolean isImprisonment(Question asked) {
        return switch (asked.petition().conviction().inForce().kind()) {
            case TERM, LIFE, LIFE_PLUS_TERM -> true;
            case DEATH, NO_IMPRISONMENT, UNKNOWN -> false;
        };
    }

    // 28 CFR 1.3 names commutations, remissions among them; a sentence of death has rules of its own (1.10).
    private static boolean isForRelief(Question asked) {
        return asked.petition().clemencyType() != ClemencyType.PARDON
                && asked.petition().conviction().inForce().kind() != SentenceKind.DEATH;
    }
}
