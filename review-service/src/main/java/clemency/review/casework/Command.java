package clemency.review.casework;

import clemency.events.Administration;
import clemency.events.ClosingReason;
import clemency.events.GrantTerms;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import java.time.LocalDate;
import java.util.UUID;

/** What somebody wants to happen to a case. */
public sealed interface Command {

    UUID petition();

    /** The business day, of Washington. */
    LocalDate on();

    /** Takes a petition up; dated by its receipt. */
    record OpenCase(Petition about) implements Command {
        @Override
        public UUID petition() {
            return about.id();
        }

        @Override
        public LocalDate on() {
            return about.receivedOn();
        }
    }

    /** To an attorney who has room: that, the assignment sees to. */
    record Assign(UUID petition, LocalDate on, UUID attorney) implements Command {}

    /** Back into the queue. */
    record Release(UUID petition, LocalDate on) implements Command {}

    record Recommend(UUID petition, LocalDate on, Recommender by, Recommendation recommendation) implements Command {}

    record SetAside(UUID petition, LocalDate on, UUID directive) implements Command {}

    record Reinstate(UUID petition, LocalDate on, UUID directive) implements Command {}

    /** @param terms null for a pardon that changes nothing but the record */
    record Grant(UUID petition, LocalDate on, Administration administration, GrantTerms terms) implements Command {}

    record Deny(UUID petition, LocalDate on, Administration administration) implements Command {}

    /** Ends it without presidential action. */
    record Close(UUID petition, LocalDate on, ClosingReason reason) implements Command {}

    /** The recipient refuses a condition of the grant. */
    record Decline(UUID petition, LocalDate on) implements Command {}

    /** By the petitioner. Once the case has ended it changes nothing, and is no mistake. */
    record RequestWithdrawal(UUID petition, LocalDate on) implements Command {}
}
