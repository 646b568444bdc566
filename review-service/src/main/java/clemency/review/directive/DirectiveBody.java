package clemency.review.directive;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.http.Text;
import clemency.review.docket.SensibleDay;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * A class of cases, and why something is to become of it.
 *
 * @param receivedBefore those received before this day; left out for all
 * @param receivedAfter those received after this day; left out for all
 * @param reason kept here alone
 */
record DirectiveBody(
        @NotNull ClemencyType clemencyType,
        @NotNull Programme programme,
        @SensibleDay LocalDate receivedBefore,
        @SensibleDay LocalDate receivedAfter,
        @NotNull @Text(max = 2_000, lines = true) String reason) {

    CaseClass about() {
        return new CaseClass(clemencyType, programme, receivedBefore, receivedAfter);
    }

    /** Free text stays out of the log. */
    @Override
    public String toString() {
        return "DirectiveBody[" + about() + "]";
    }
}
