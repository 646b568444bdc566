package clemency.review.docket;

import clemency.events.EventType;
import clemency.messaging.Outgoing;
import java.time.Instant;
import java.util.UUID;

/**
 * A row of the log of events, which is also told.
 *
 * @param topic on which it is told
 * @param headers with which it is told, as JSON
 */
record EventRow(
        UUID petition,
        long sequence,
        String type,
        String body,
        String actor,
        String roles,
        Instant recordedAt,
        String topic,
        String headers) {

    static EventRow of(long sequence, Outgoing outgoing, Actor actor) {
        var envelope = outgoing.event();
        return new EventRow(
                envelope.subject(),
                sequence,
                EventType.of(envelope.event()),
                outgoing.body(),
                actor.name(),
                actor.roles(),
                envelope.recordedAt(),
                outgoing.topic(),
                outgoing.headers().encode());
    }

    /** In the order of the database's {@code case_event_row}. */
    Object[] fields() {
        return new Object[] {petition, sequence, type, body, actor, roles, recordedAt, topic, headers};
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "EventRow[" + petition + ", " + sequence + "]";
    }
}
