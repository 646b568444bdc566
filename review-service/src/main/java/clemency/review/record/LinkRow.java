package clemency.review.record;

import clemency.events.WashingtonTime;
import clemency.review.record.chain.Entry;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Link;
import clemency.review.record.chain.Subject;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry as a row. It is written as JSON in which {@code before} and {@code after} are values, and read with them as texts,
 * each as it was hashed.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkRow(
        Kind kind,
        UUID subject,
        long sequence,
        Instant at,
        LocalDate day,
        String actor,
        String roles,
        String action,
        @JsonRawValue String before,
        @JsonRawValue String after,
        String salt,
        String previous,
        String hash) {

    static LinkRow of(Link link) {
        var entry = link.entry();
        return new LinkRow(
                entry.subject().kind(),
                entry.subject().id(),
                link.sequence(),
                entry.at(),
                WashingtonTime.day(entry.at()),
                entry.by(),
                entry.roles(),
                entry.action(),
                entry.before(),
                entry.after(),
                link.salt(),
                link.previous(),
                link.hash());
    }

    Link link() {
        var entry = new Entry(new Subject(kind, subject), at, actor, roles, action, before, after);
        return new Link(entry, sequence, previous, salt, hash);
    }

    /** Names, and what may be confidential, stay out of the log. */
    @Override
    public String toString() {
        return "LinkRow[" + kind + " " + subject + ", " + sequence + "]";
    }
}
