package clemency.review.attorney;

import clemency.events.Envelope;
import clemency.review.attorney.roster.Attorney;
import clemency.review.attorney.roster.Change;
import clemency.review.docket.Actor;
import clemency.review.record.RecordBook;
import clemency.review.record.chain.Entry;
import clemency.review.record.chain.Kind;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A change of the roster that made a difference, as it is told and put on record. */
record Deed(Change change, Attorney before, Attorney after, Envelope event) {

    private record Recorded(@JsonUnwrapped Attorney attorney, String reason) {}

    Entry entry(RecordBook record, String reason, Actor actor) {
        return actor.did(
                record,
                Kind.ATTORNEY,
                after.id(),
                event.recordedAt(),
                change.getClass().getSimpleName(),
                before.version() == 0 ? null : before,
                new Recorded(after, reason));
    }
}
