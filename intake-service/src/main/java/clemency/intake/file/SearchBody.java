package clemency.intake.file;

import clemency.http.Violation;
import clemency.intake.petition.RegisterNumber;
import jakarta.validation.constraints.Pattern;
import java.util.Optional;

/**
 * By what petitions are looked for: one of the two.
 *
 * @param registerNumber of a prisoner: all petitions for one
 * @param caseNumber of one petition
 */
record SearchBody(
        @RegisterNumber String registerNumber,

        @Pattern(regexp = "[CP]\\d{6,18}", message = "must be C or P and at least six digits, such as C000123")
        String caseNumber) {

    /** Empty where it says one of the two. */
    Optional<Violation> broken() {
        return (registerNumber == null) == (caseNumber == null)
                ? Optional.of(new Violation("", "exactly-one", "Give either registerNumber or caseNumber."))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return "SearchBody[…]";
    }
}
