package clemency.review.effort;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.http.Text;
import clemency.review.docket.SensibleDay;
import clemency.review.effort.hours.Complexity;
import clemency.review.effort.hours.Stage;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A standard as a manager sets it.
 *
 * @param clemencyType all where it is left out, as with programme and complexity
 * @param hours with at most two decimals
 * @param effectiveOn today where it is left out
 */
record StandardBody(
        @NotNull Stage stage,
        ClemencyType clemencyType,
        Programme programme,
        Complexity complexity,

        @NotNull @DecimalMin("0") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal hours,

        @SensibleDay LocalDate effectiveOn,
        @NotNull @Text(max = 500) String reason) {}
