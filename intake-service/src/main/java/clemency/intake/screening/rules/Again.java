package clemency.intake.screening.rules;

import clemency.events.ClemencyType;
import clemency.events.ScreeningFinding.Severity;
import java.util.Optional;

/** When somebody who was denied may ask again. */
final class Again {

    static final int YEARS_AFTER_PARDON = 2;
    static final int YEARS_AFTER_COMMUTATION = 1;

    private Again() {}

    static Optional<Finding> tooEarly(Question asked) {
        var denied = asked.relief().lastDeniedOn();
        // A sentence of death has a rule of its own.
        if (denied == null || Capital.isCapital(asked)) {
            return Optional.empty();
        }
        var earliest = denied.plusYears(
                asked.petition().clemencyType() == ClemencyType.PARDON ? YEARS_AFTER_PARDON : YEARS_AFTER_COMMUTATION);
        return asked.receivedOn().isBefore(earliest)
                ? Optional.of(Finding.of(
                                Severity.FLAG,
                                "After a denial a new petition is considered from " + earliest + " on.",
                                "Después de una denegación, una nueva petición se considera a partir del " + earliest
                                        + ".")
                        .earliest(earliest))
                : Optional.empty();
    }
}
