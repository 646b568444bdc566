package clemency.review.adjustment;

import clemency.events.AdjustmentReason;
import clemency.events.ClemencyType;
import clemency.events.GrantEvent.CountAdjusted;
import clemency.events.Programme;
import clemency.http.Problems;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;

/** An adjustment that is on record. */
record Adjustment(
        UUID id,
        ClemencyType clemencyType,
        Programme programme,
        int count,
        AdjustmentReason reason,
        LocalDate occurredOn) {

    /** Fails with a problem where it can't be meant. */
    static Adjustment of(AdjustmentBody body, UUID fresh, LocalDate today) {
        if (body.count() == 0) {
            throw Problems.invalid("/count", "not-zero", "Wanted a number that changes something.");
        }
        if (body.occurredOn() != null && body.occurredOn().isAfter(today)) {
            throw Problems.invalid("/occurredOn", "not-in-future", "Wanted a day that has come.");
        }
        return new Adjustment(
                body.id() == null ? fresh : body.id(),
                body.clemencyType(),
                body.programme(),
                body.count(),
                body.reason(),
                body.occurredOn() == null ? today : body.occurredOn());
    }

    /**
     * What its event is about: made from the id, so that asking again is the same, and in a space of its own, so that an
     * id which somebody chose is never that of a petition or a grant.
     */
    UUID subject() {
        return UUID.nameUUIDFromBytes(("adjustment:" + id).getBytes(StandardCharsets.UTF_8));
    }

    CountAdjusted event() {
        return new CountAdjusted(clemencyType, programme, count, reason);
    }
}
