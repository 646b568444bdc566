package clemency.review.grant;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.EventType;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.review.docket.Actor;
import clemency.review.grant.register.GrantRecord;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.UUID;

/** A row of the log, as JSON. */
@JsonNaming(SnakeCaseStrategy.class)
record ToldRow(
        UUID publishedGrant,
        long version,
        String type,
        @JsonRawValue String body,
        GrantRecord record,
        String actor,
        String roles,
        Instant recordedAt) {

    static ToldRow of(Envelope envelope, GrantRecord record, Actor actor) {
        return new ToldRow(
                envelope.subject(),
                envelope.version(),
                EventType.of(envelope.event()),
                EventCodec.body(envelope),
                envelope.event() instanceof GrantDeclined ? null : record,
                actor.name(),
                actor.roles(),
                envelope.recordedAt());
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "ToldRow[" + publishedGrant + ", " + version + "]";
    }
}
