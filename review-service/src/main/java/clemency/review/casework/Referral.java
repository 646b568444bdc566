package clemency.review.casework;

import clemency.events.Referee;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that others were asked for.
 *
 * @param dueOn the last day on which the answer is in time
 * @param remindedOn when it was last asked for again, or null
 * @param answeredOn null as long as it is outstanding
 */
public record Referral(
        UUID id, Referee to, LocalDate sentOn, LocalDate dueOn, LocalDate remindedOn, LocalDate answeredOn) {

    boolean outstanding() {
        return answeredOn == null;
    }

    Referral reminded(LocalDate on) {
        return new Referral(id, to, sentOn, dueOn, on, answeredOn);
    }

    Referral answered(LocalDate on) {
        return new Referral(id, to, sentOn, dueOn, remindedOn, on);
    }
}
