package clemency.review.record.chain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where the record was tampered with, and how.
 *
 * @param kind of the thing; null where a seal is meant
 * @param id of the thing; null where a seal is meant
 * @param sequence of the entry; null where the thing or a seal is meant
 * @param day of the seal; null where an entry is meant
 */
public record Finding(Fault fault, Kind kind, UUID id, Long sequence, LocalDate day) {

    static Finding of(Fault fault, Subject subject, long sequence) {
        return new Finding(fault, subject.kind(), subject.id(), sequence, null);
    }

    static Finding of(Fault fault, LocalDate day) {
        return new Finding(fault, null, null, null, day);
    }
}
