package clemency.events;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Who works for the office, how much and on what. Written by review alone, keyed by an opaque id, never a name.
 * {@code occurredOn} is the day from which it holds, which may be in the past or in the future.
 */
public sealed interface WorkforceEvent extends Event {

    /** {@code occurredOn} is the first day. */
    record StaffJoined(StaffKind kind, WorkTerms terms) implements WorkforceEvent {
        public StaffJoined {
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(terms, "terms");
        }
    }

    /** These terms, whole, hold from {@code occurredOn} until others do. Of two for one day the later version holds. */
    record WorkTermsChanged(WorkTerms terms) implements WorkforceEvent {
        public WorkTermsChanged {
            Objects.requireNonNull(terms, "terms");
        }
    }

    /**
     * Away from {@code occurredOn} on.
     *
     * @param until the last day
     * @param keepsCases whether the desk waits; otherwise its cases go back into the queue
     */
    record LeavePlanned(LocalDate until, boolean keepsCases) implements WorkforceEvent {
        public LeavePlanned {
            Objects.requireNonNull(until, "until");
        }
    }

    /** The leave that began, or was to begin, on {@code occurredOn} is no leave, from its first day. */
    record LeaveCancelled() implements WorkforceEvent {}

    /** {@code occurredOn} is the last day; the latest version holds. */
    record StaffDeparted() implements WorkforceEvent {}

    /** {@code occurredOn} is the last day that was told; it is none. */
    record DepartureCancelled() implements WorkforceEvent {}
}
