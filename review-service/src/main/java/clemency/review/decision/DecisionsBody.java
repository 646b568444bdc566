package clemency.review.decision;

import clemency.events.Administration;
import clemency.events.GrantTerms;
import clemency.review.docket.SensibleDay;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What is signed at once.
 *
 * @param decidedOn today where it is left out
 * @param administration the one in office that day where it is left out; on a day of inauguration there are two
 */
record DecisionsBody(
        @SensibleDay LocalDate decidedOn,
        Administration administration,
        @NotEmpty @Size(max = MOST) List<@NotNull @Valid Line> decisions) {

    static final int MOST = 10_000;

    /** @param terms of a grant; only a pardon may leave them out */
    record Line(
            @NotNull UUID petition,
            @NotNull Outcome outcome,
            @Valid TermsBody terms) {

        GrantTerms grantTerms() {
            return TermsBody.stated(terms);
        }
    }
}
