package clemency.review.casework;

import clemency.events.Event;
import clemency.events.GrantEvent;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An event with its place in the life of a case.
 *
 * @param sequence 1, 2, 3 ... over all events of the case
 * @param version 1, 2, 3 ... of the case on the event's topic
 * @param on the business day
 */
public record Happening(UUID petition, long sequence, long version, LocalDate on, Event event) {

    static Happening last(CaseFile file, LocalDate on, Event event) {
        var version = event instanceof GrantEvent ? file.grantsVersion() : file.reviewsVersion();
        return new Happening(file.petition().id(), file.revision(), version, on, event);
    }
}
