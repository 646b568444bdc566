package clemency.stats.aggregate;

import clemency.events.Envelope;
import clemency.events.WashingtonTime;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What is known since one event of a subject and topic.
 *
 * @param version its place in that history
 * @param occurredOn the business date
 * @param recordedAt when it was written down
 */
record Fact(long version, LocalDate occurredOn, Instant recordedAt, Happening happening) {

    /** Washington's day of it. */
    LocalDate recordedOn() {
        return WashingtonTime.day(recordedAt);
    }

    static Fact of(Envelope envelope) {
        return new Fact(
                envelope.version(), envelope.occurredOn(), envelope.recordedAt(), Happening.of(envelope.event()));
    }
}
