package clemency.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * An event with its place.
 *
 * @param id of this telling; the same after a repetition (CloudEvents {@code id})
 * @param source the service that tells it (CloudEvents {@code source}), such as {@code /review-service}
 * @param subject the id of what it is about, and the record's key (CloudEvents {@code subject})
 * @param version 1, 2, 3 ... per subject and topic, without a gap
 * @param occurredOn the business date
 * @param recordedAt when it was written down (CloudEvents {@code time})
 */
public record Envelope(
        UUID id, String source, UUID subject, long version, LocalDate occurredOn, Instant recordedAt, Event event) {

    public Envelope {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(occurredOn, "occurredOn");
        Objects.requireNonNull(recordedAt, "recordedAt");
        Objects.requireNonNull(event, "event");
        if (version < 1) {
            throw new IllegalArgumentException("version begins at 1, not at " + version);
        }
    }
}
