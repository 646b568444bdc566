package clemency.intake.bulk;

import clemency.http.Violation;
import java.time.LocalDate;
import java.util.Optional;

/** What a line must obey beyond the rules of its fields. Pure: the day comes in. */
final class PetitionRules {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final LocalDate today;

    PetitionRules(LocalDate today) {
        this.today = today;
    }

    /** Empty where the line breaks no rule. */
    Optional<Violation> broken(ImportedPetition line) {
        var receivedOn = line.receivedOn() == null ? today : line.receivedOn();
        var sentencedOn = line.conviction().sentencedOn();
        if (receivedOn.isAfter(today)) {
            return violation("not-in-the-future", "Must not be in the future.");
        }
        if (receivedOn.isBefore(EARLIEST)) {
            return violation("earliest", "Must not be before " + EARLIEST + ".");
        }
        return sentencedOn != null && receivedOn.isBefore(sentencedOn)
                ? violation("not-before-sentence", "Must not be before the day of the sentence.")
                : Optional.empty();
    }

    private static Optional<Violation> violation(String rule, String message) {
        return Optional.of(new Violation("/receivedOn", rule, message));
    }
}
