package clemency.review.announcement;

import clemency.review.docket.Actor;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.UUID;

/**
 * A row of what happened to announcements, as JSON.
 *
 * @param body the announcement as it is after it
 */
@JsonNaming(SnakeCaseStrategy.class)
record Change(
        UUID announcement,
        long revision,
        Kind kind,
        AnnouncementRow body,
        String actor,
        String roles,
        Instant recordedAt) {

    enum Kind {
        PREPARED("Prepare"),
        REPLACED("Replace"),
        DISCARDED("Discard"),
        SIGNED("Sign");

        /** What the record calls it, for ever. */
        final String action;

        Kind(String action) {
            this.action = action;
        }
    }

    static Change of(Kind kind, AnnouncementRow after, Actor actor) {
        return new Change(after.id(), after.revision(), kind, after, actor.name(), actor.roles(), after.changedAt());
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "Change[" + announcement + ", " + revision + ", " + kind + "]";
    }
}
