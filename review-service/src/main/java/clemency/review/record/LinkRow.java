package clemency.review.record;

import clemency.events.WashingtonTime;
import clemency.review.record.chain.Entry;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Link;
import clemency.review.record.chain.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry as a row: read as JSON, written by its {@link #fields}; {@code before} and {@code after} as texts, each as it was
 * hashed.
 */
record LinkRow(
        Kind kind,
        UUID subject,
        long sequence,
        Instant at,
        LocalDate day,
        String actor,
        String roles,
        String action,
        String before,
        String after,
        String salt,
        String previous,
        String hash) {

    /** As the database reads bytes. */
    private static final String BYTES = "\\x";

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

    /** In the order of the database's {@code record_entry_row}. */
    Object[] fields() {
        return new Object[] {
            kind,
            subject,
            sequence,
            at,
            day,
            actor,
            roles,
            action,
            before,
            after,
            BYTES + salt,
            BYTES + previous,
            BYTES + hash
        };
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
