package clemency.review.adjustment;

import clemency.events.AdjustmentReason;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.review.docket.SensibleDay;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An adjustment as it is asked for.
 *
 * @param id chosen by whoever asks, so that asking again changes nothing; null for a new one each time
 * @param count added to pending, and to adjustments; not zero, may be negative
 * @param occurredOn today where it is left out
 */
record AdjustmentBody(
        UUID id,
        @NotNull ClemencyType clemencyType,
        @NotNull Programme programme,
        @NotNull @Min(-MOST) @Max(MOST) Integer count,
        @NotNull AdjustmentReason reason,
        @SensibleDay LocalDate occurredOn) {

    private static final int MOST = 10_000_000;
}
