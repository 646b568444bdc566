package clemency.review.record;

import clemency.review.record.chain.Head;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Subject;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/** The last entry of a chain, as a row. */
record HeadRow(Kind kind, UUID subject, long sequence, String hash) {

    static HeadRow of(Subject subject, Head head) {
        return new HeadRow(subject.kind(), subject.id(), head.sequence(), head.hash());
    }

    @JsonIgnore
    Subject about() {
        return new Subject(kind, subject);
    }

    @JsonIgnore
    Head head() {
        return new Head(sequence, hash);
    }
}
