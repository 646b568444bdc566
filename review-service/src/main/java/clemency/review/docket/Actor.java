package clemency.review.docket;

import clemency.review.record.RecordBook;
import clemency.review.record.chain.Entry;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Subject;
import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who did it.
 *
 * @param name the user's, or that of a service that told us
 * @param roles what the user may do, at that moment
 */
public record Actor(String name, String roles) {

    public static Actor of(SecurityIdentity identity) {
        return new Actor(
                identity.getPrincipal().getName(),
                identity.getRoles().stream().sorted().collect(Collectors.joining(" ")));
    }

    public static Actor service(String name) {
        return new Actor(name, "service");
    }

    /**
     * An entry of the record.
     *
     * @param action the command's name, for ever
     * @param before the thing, as it is written as JSON; null where it did not exist
     * @param after the same afterwards; null where nothing but the deed is to be said
     */
    public Entry did(
            RecordBook record, Kind kind, UUID subject, Instant at, String action, Object before, Object after) {
        return record.entry(new Subject(kind, subject), at, name, roles, action, before, after);
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "Actor[" + roles + "]";
    }
}
