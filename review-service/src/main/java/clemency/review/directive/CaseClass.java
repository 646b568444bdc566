package clemency.review.directive;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.time.LocalDate;

/**
 * Which cases a directive names.
 *
 * @param receivedBefore those received before this day; null for all
 * @param receivedAfter those received after this day; null for all
 */
record CaseClass(ClemencyType clemencyType, Programme programme, LocalDate receivedBefore, LocalDate receivedAfter) {

    /** Whether there is a day between the two. */
    boolean hasDays() {
        return receivedBefore == null
                || receivedAfter == null
                || receivedAfter.plusDays(1).isBefore(receivedBefore);
    }
}
