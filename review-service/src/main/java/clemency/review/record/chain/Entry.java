package clemency.review.record.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Something that was done, before it has its place in the chain.
 *
 * @param at to the microsecond, which is what the database keeps
 * @param by the user's name, or the service's; never hashed bare
 * @param roles what the user might do, at that moment
 * @param action the command's name
 * @param before the thing as JSON; null where it did not exist
 * @param after the thing as JSON; null where nothing but the deed is to be said
 */
public record Entry(Subject subject, Instant at, String by, String roles, String action, String before, String after) {

    public Entry {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(roles, "roles");
        Objects.requireNonNull(action, "action");
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** Names, and what may be confidential, stay out of the log. */
    @Override
    public String toString() {
        return "Entry[" + subject + ", " + action + "]";
    }
}
