package clemency.events;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** What happens to a case before it may wait for an attorney. */
public sealed interface ScreeningEvent extends ReviewEvent {

    /** Somebody looks at it first: the rules found something to ask. A case of which this is not told went on at once. */
    record ScreeningStarted() implements ScreeningEvent {}

    /** Complete, and the President's to decide: it waits for an attorney. */
    record CaseScreened() implements ScreeningEvent {}

    /**
     * The petitioner was asked for something that is missing.
     *
     * @param items what, at least one
     * @param dueOn the last day on which the answer is in time
     */
    record InformationRequested(Set<Information> items, LocalDate dueOn) implements ScreeningEvent {
        public InformationRequested {
            Objects.requireNonNull(dueOn, "dueOn");
            if (items == null || items.isEmpty()) {
                throw new IllegalArgumentException("items is empty");
            }
            items = Collections.unmodifiableSet(new TreeSet<>(items));
        }
    }

    /** An answer came; it is looked at again. */
    record InformationReceived() implements ScreeningEvent {}
}
