package clemency.review.adjustment;

import clemency.events.AdjustmentReason;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An adjustment as staff see it.
 *
 * @param by the user's name
 */
record AdjustmentView(
        UUID id,
        ClemencyType clemencyType,
        Programme programme,
        int count,
        AdjustmentReason reason,
        LocalDate occurredOn,
        String by,
        String roles,
        Instant recordedAt) {

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "AdjustmentView[" + id + "]";
    }
}
