package clemency.review.casework;

import clemency.events.Event;
import java.time.LocalDate;
import java.util.List;

/** What a command came to. */
public sealed interface Answer {

    /**
     * @param on the business day of the events
     * @param events in their order; none where the command repeats what already holds
     */
    record Accepted(LocalDate on, List<Event> events) implements Answer {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal refusal) implements Answer {}

    /** Whether it makes a difference. */
    default boolean changes() {
        return this instanceof Accepted accepted && !accepted.events().isEmpty();
    }

    static Answer happened(LocalDate on, Event... events) {
        return new Accepted(on, List.of(events));
    }

    /** It already holds. */
    static Answer repeated(Command command) {
        return new Accepted(command.on(), List.of());
    }
}
