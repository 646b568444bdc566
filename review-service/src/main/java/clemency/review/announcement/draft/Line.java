package clemency.review.announcement.draft;

import clemency.events.GrantTerms;
import java.util.Objects;
import java.util.UUID;

/**
 * What is decided about one petition.
 *
 * @param terms of a grant; null for a denial, and for a pardon that changes nothing but the record
 * @param override why it is decided without the recommendations, or against them; null where they are followed. It stays in
 *     the database
 */
public record Line(UUID petition, GrantTerms terms, String override) {

    public Line {
        Objects.requireNonNull(petition, "petition");
    }

    /** Reasons stay out of the log. */
    @Override
    public String toString() {
        return "Line[" + petition + "]";
    }
}
