package clemency.review.casework;

import clemency.events.HoldReason;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A reason for which the case rests.
 *
 * @param until the day on which it ends by itself; null for one that somebody has to end
 * @param endedOn null as long as it stands
 */
public record Hold(UUID id, HoldReason reason, LocalDate placedOn, LocalDate until, LocalDate endedOn) {

    public boolean stands() {
        return endedOn == null;
    }

    Hold ended(LocalDate on) {
        return new Hold(id, reason, placedOn, until, on);
    }
}
