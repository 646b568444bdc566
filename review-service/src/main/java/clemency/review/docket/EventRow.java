package clemency.review.docket;

import clemency.events.EventType;
import clemency.messaging.Outgoing;
import java.time.Instant;
import java.util.UUID;

/** A row of the log of events. */
record EventRow(
        UUID petition, long sequence, String type, String body, String actor, String roles, Instant recordedAt) {

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

    /** In the order of the database's {@code case_event_row}. */
    Object[] fields() {
        return new Object[] {petition, sequence, type, body, actor, roles, recordedAt};
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "EventRow[" + petition + ", " + sequence + "]";
    }
}
