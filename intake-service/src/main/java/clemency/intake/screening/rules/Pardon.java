package clemency.intake.screening.rules;

import clemency.events.ClemencyType;
import clemency.events.ScreeningFinding.Severity;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.Optional;

/** When a pardon may be asked for. */
final class Pardon {

    /** 28 CFR 1.2: at least five years after the release from confinement, or after the conviction if there was none. */
    static final int WAITING_YEARS = 5;

    private Pardon() {}

    static Optional<Finding> waitingPeriod(Question asked) {
        if (asked.petition().clemencyType() != ClemencyType.PARDON) {
            return Optional.empty();
        }
        return isConfined(asked)
                ? Optional.of(confined())
                : from(asked).flatMap(day -> tooEarly(day, asked.receivedOn()));
    }

    static Optional<Finding> supervision(Question asked) {
        if (asked.petition().clemencyType() != ClemencyType.PARDON) {
            return Optional.empty();
        }
        if (isSupervisedForLife(asked)) {
            return Optional.of(Finding.of(
                    Severity.FLAG,
                    "A pardon is generally not considered while you are on probation, parole or supervised release. Yours"
                            + " was imposed for life.",
                    "Por lo general no se considera un indulto durante la libertad condicional, a prueba o supervisada. La"
                            + " suya se impuso de por vida."));
        }
        return supervisionEnd(asked)
                .filter(end -> !end.isBefore(asked.receivedOn()))
                .map(end -> Finding.of(
                                Severity.FLAG,
                                "A pardon is generally not considered while you are on probation, parole or supervised"
                                        + " release. Yours ends on " + end + ".",
                                "Por lo general no se considera un indulto durante la libertad condicional, a prueba o"
                                        + " supervisada. La suya termina el " + end + ".")
                        .earliest(end.plusDays(1)));
    }

    private static boolean isSupervisedForLife(Question asked) {
        return Boolean.TRUE.equals(asked.petition().conviction().sentence().supervisedReleaseForLife())
                && asked.custody().releasedOn() != null
                && asked.custody().supervisionEndsOn() == null;
    }

    /** As it is said, or else as the sentence has it, counted from the release; empty where there is none or no day is known. */
    private static Optional<LocalDate> supervisionEnd(Question asked) {
        var custody = asked.custody();
        var months = asked.petition().conviction().sentence().supervisedReleaseMonths();
        if (custody.supervisionEndsOn() != null || months == null || custody.releasedOn() == null) {
            return Optional.ofNullable(custody.supervisionEndsOn());
        }
        return Optional.of(custody.releasedOn().plusMonths(months));
    }

    private static Optional<Finding> tooEarly(LocalDate from, LocalDate receivedOn) {
        // Of 29 February: on the 28th five years later.
        var earliest = from.plusYears(WAITING_YEARS);
        return receivedOn.isBefore(earliest)
                ? Optional.of(Finding.of(
                                Severity.FLAG,
                                "A pardon may generally be asked for five years after release, or after the conviction where"
                                        + " there was no prison sentence: from " + earliest + " on. Waivers are rare.",
                                "Por lo general se puede pedir un indulto cinco años después de la excarcelación, o de la"
                                        + " condena si no hubo prisión: a partir del " + earliest
                                        + ". Las excepciones son raras.")
                        .earliest(earliest))
                : Optional.empty();
    }

    /** From when the years count; empty where the petition does not say. */
    private static Optional<LocalDate> from(Question asked) {
        return hadNoPrison(asked)
                ? Optional.ofNullable(asked.petition().conviction().sentencedOn())
                : Optional.ofNullable(asked.custody().releasedOn());
    }

    private static boolean hadNoPrison(Question asked) {
        return asked.petition().conviction().inForce().kind() == SentenceKind.NO_IMPRISONMENT;
    }

    private static boolean isConfined(Question asked) {
        return !hadNoPrison(asked)
                && asked.custody().releasedOn() == null
                && (asked.petition().petitioner().heldAt() != null
                        || asked.custody().begunOn() != null);
    }

    private static Finding confined() {
        return Finding.of(
                Severity.FLAG,
                "A pardon may generally be asked for five years after release from prison. While the sentence is served, a"
                        + " commutation can be asked for.",
                "Por lo general se puede pedir un indulto cinco años después de salir de prisión. Mientras se cumple la"
                        + " condena se puede pedir una conmutación.");
    }
}
