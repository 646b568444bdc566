package clemency.review.attorney.roster;

import java.time.LocalDate;

/**
 * Days away.
 *
 * @param from the first
 * @param until the last
 * @param keepsCases whether the desk waits; otherwise its cases go back into the queue
 */
public record Leave(LocalDate from, LocalDate until, boolean keepsCases) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean overlaps(Leave other) {
        return !other.until.isBefore(from) && !other.from.isAfter(until);
    }
}
