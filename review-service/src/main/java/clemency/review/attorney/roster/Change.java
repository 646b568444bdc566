package clemency.review.attorney.roster;

import clemency.events.StaffKind;
import java.time.LocalDate;
import java.util.UUID;

/** What a manager wants to be true of somebody of the staff. */
public sealed interface Change {

    UUID attorney();

    /** The terms it asks for; null where it asks for none. */
    default WantedTerms terms() {
        return null;
    }

    /** @param on the first day */
    record Join(UUID attorney, LocalDate on, StaffKind kind, WantedTerms terms) implements Change {}

    /** @param from the first day of the new terms */
    record ChangeTerms(UUID attorney, LocalDate from, WantedTerms terms) implements Change {}

    /** From today on, or from the first day of somebody who has not started. */
    record ChangeTermsNow(UUID attorney, LocalDate today, WantedTerms terms) implements Change {}

    record PlanLeave(UUID attorney, Leave leave) implements Change {}

    /** @param from the first day of the leave; a shorter one is cancelled and planned again */
    record CancelLeave(UUID attorney, LocalDate from) implements Change {}

    /** @param on the last day; told again with another day it moves */
    record Depart(UUID attorney, LocalDate on) implements Change {}

    record CancelDeparture(UUID attorney) implements Change {}
}
