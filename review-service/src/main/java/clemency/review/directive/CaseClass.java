package clemency.review.directive;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.review.docket.SensibleDay;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * Which cases a directive names.
 *
 * @param receivedBefore those received before this day; null for all
 */
record CaseClass(
        @NotNull ClemencyType clemencyType,
        @NotNull Programme programme,
        @SensibleDay LocalDate receivedBefore) {}
