package clemency.intake.submission;

import clemency.events.ClemencyType;
import clemency.events.Envelope;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.intake.petition.Petition;
import clemency.intake.screening.rules.Flag;
import io.opentelemetry.context.Context;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A petition that is about to be kept; everything about it is settled but its case number.
 *
 * @param trackingHash keyed hash of the tracking code that its sender gets
 * @param sealed as it is kept
 * @param requestKey what its sender calls the request, or null
 * @param backdated whether the sender named the day of receipt
 * @param flags what the rules found
 * @param trace of the request that brought it, which its event carries on
 */
record Submission(
        UUID id,
        UUID eventId,
        Petition body,
        LocalDate receivedOn,
        Instant recordedAt,
        byte[] trackingHash,
        Sealed sealed,
        RequestKey requestKey,
        boolean backdated,
        List<Flag> flags,
        Context trace) {

    /** Stands in the event until the statement that keeps the petition has taken the number. */
    private static final String NOT_YET_NUMBERED = "C000000";

    /** Pardons are numbered in a series of their own, everything else in that of the commutations. */
    String prefix() {
        return body.clemencyType() == ClemencyType.PARDON ? "P" : "C";
    }

    Envelope event() {
        var conviction = body.conviction();
        return new Envelope(
                eventId,
                Submissions.SOURCE,
                id,
                1,
                receivedOn,
                recordedAt,
                new PetitionSubmitted(
                        NOT_YET_NUMBERED,
                        body.clemencyType(),
                        body.claimed(),
                        conviction.district().strip(),
                        conviction.offenceCategory(),
                        conviction.inForce().kind(),
                        body.represented(),
                        flags.stream().map(Flag::told).toList(),
                        body.victims()));
    }

    @Override
    public String toString() {
        return "Submission[" + id + "]";
    }
}
