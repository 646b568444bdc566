package clemency.review.directive;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A directive as staff see it.
 *
 * @param cases how many it changed
 * @param by the user's name
 */
record DirectiveView(
        UUID directive,
        Directive.Kind kind,
        ClemencyType clemencyType,
        Programme programme,
        LocalDate receivedBefore,
        LocalDate receivedAfter,
        String reason,
        LocalDate issuedOn,
        long cases,
        String by,
        String roles,
        Instant recordedAt) {

    /** Names of staff and free text stay out of the log. */
    @Override
    public String toString() {
        return "DirectiveView[" + directive + "]";
    }
}
