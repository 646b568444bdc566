package clemency.review.attorney;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.EventType;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import com.fasterxml.jackson.databind.annotation.JsonNaming;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A row of what was said of the staff, as JSON on its way into the database. */
@JsonNaming(SnakeCaseStrategy.class)
record TermRow(
        UUID attorney,
        long version,
        UUID id,
        String type,
        LocalDate effectiveOn,
        @JsonRawValue String body,
        String reason,
        String actor,
        String roles,
        Instant recordedAt) {

    /** And on its way out again. */
    record Kept(UUID id, String type, JsonNode body) {

        Envelope envelope() {
            return EventCodec.read(this::header, body.toString().getBytes(StandardCharsets.UTF_8));
        }

        private String header(String name) {
            return switch (name) {
                case EventCodec.ID -> id.toString();
                case EventCodec.TYPE -> type;
                default -> Docket.SOURCE;
            };
        }
    }

    static TermRow of(Envelope envelope, String reason, Actor actor) {
        return new TermRow(
                envelope.subject(),
                envelope.version(),
                envelope.id(),
                EventType.of(envelope.event()),
                envelope.occurredOn(),
                EventCodec.body(envelope),
                reason,
                actor.name(),
                actor.roles(),
                envelope.recordedAt());
    }

    /** Names of staff and free text stay out of the log. */
    @Override
    public String toString() {
        return "TermRow[" + attorney + ", " + version + "]";
    }
}
