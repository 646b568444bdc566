package clemency.review.docket;

import clemency.events.EventType;
import clemency.messaging.Outgoing;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.time.Instant;
import java.util.UUID;

/** A row of the log of events, as JSON. */
@JsonNaming(SnakeCaseStrategy.class)
record EventRow(
        UUID petition,
        long sequence,
        String type,
        @JsonRawValue String body,
        String actor,
        String roles,
        Instant recordedAt) {

    static EventRow of(long sequence, Outgoing outgoing, Actor actor) {
        var envelope = outgoing.event();
        return new EventRow(
                envelope.subject(),
                sequence,
                EventType.of(envelope.event()),
                outgoing.body(),
                actor.name(),
                actor.roles(),
                envelope.recordedAt());
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "EventRow[" + petition + ", " + sequence + "]";
    }
}
