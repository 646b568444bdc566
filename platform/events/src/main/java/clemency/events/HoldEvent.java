package clemency.events;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/** One case rests for a reason of its own, and goes on by itself when the last of its holds has ended. */
public sealed interface HoldEvent extends ReviewEvent {

    UUID hold();

    /**
     * @param hold its id
     * @param until the day on which it ends; null for one that has to be ended
     */
    record HoldPlaced(UUID hold, HoldReason reason, LocalDate until) implements HoldEvent {
        public HoldPlaced {
            Objects.requireNonNull(hold, "hold");
            Objects.requireNonNull(reason, "reason");
        }
    }

    record HoldEnded(UUID hold) implements HoldEvent {
        public HoldEnded {
            Objects.requireNonNull(hold, "hold");
        }
    }
}
