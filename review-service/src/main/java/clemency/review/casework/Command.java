package clemency.review.casework;

import clemency.events.Administration;
import clemency.events.ClosingReason;
import clemency.events.GrantTerms;
import clemency.events.HoldReason;
import clemency.events.Information;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.Referee;
import clemency.events.Remander;
import clemency.events.VictimNotice;
import java.time.LocalDate;
import java.util.Set;
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

    /** Ends the screening. */
    record Screen(UUID petition, LocalDate on, Outcome outcome) implements Command {

        public enum Outcome {
            /** It waits for an attorney. */
            PASSED,
            /** Not the President's to decide, or not by this office: military offences go to the Secretary of the service. */
            INELIGIBLE
        }
    }

    /** Asks the petitioner. */
    record RequestInformation(UUID petition, LocalDate on, Set<Information> items, LocalDate dueOn)
            implements Command {}

    /** The petitioner sent something; where nothing was asked for it is no step. */
    record ReceiveInformation(UUID petition, LocalDate on) implements Command {}

    /** Ends what was not answered in time. */
    record LapseInformation(UUID petition, LocalDate on) implements Command {}

    record SendReferral(UUID petition, LocalDate on, UUID referral, Referee to, LocalDate dueOn) implements Command {}

    record RemindReferral(UUID petition, LocalDate on, UUID referral) implements Command {}

    record AnswerReferral(UUID petition, LocalDate on, UUID referral) implements Command {}

    /** To an attorney who has room: that, the assignment sees to. */
    record Assign(UUID petition, LocalDate on, UUID attorney) implements Command {}

    /** Back into the queue. */
    record Release(UUID petition, LocalDate on) implements Command {}

    record Recommend(UUID petition, LocalDate on, Recommender by, Recommendation recommendation) implements Command {}

    /** Back to the Pardon Attorney's office. */
    record Remand(UUID petition, LocalDate on, Remander by) implements Command {}

    /** @param presumedAfter so many days it counts as denied if the advice is to deny; null where nothing is presumed */
    record SendToWhiteHouse(UUID petition, LocalDate on, Integer presumedAfter) implements Command {}

    /** Where the President has let the time pass. */
    record PresumeDenial(UUID petition, LocalDate on) implements Command {}

    record PlaceHold(UUID petition, LocalDate on, UUID hold, HoldReason reason, LocalDate until) implements Command {}

    record EndHold(UUID petition, LocalDate on, UUID hold) implements Command {}

    record NotifyVictims(UUID petition, LocalDate on, VictimNotice notice) implements Command {}

    record SetAside(UUID petition, LocalDate on, UUID directive) implements Command {}

    record Reinstate(UUID petition, LocalDate on, UUID directive) implements Command {}

    /** @param terms null for a pardon that changes nothing but the record */
    record Grant(UUID petition, LocalDate on, Administration administration, GrantTerms terms) implements Command {}

    /** The terms of a grant were recorded wrongly. */
    record CorrectTerms(UUID petition, LocalDate on, GrantTerms terms) implements Command {}

    record Deny(UUID petition, LocalDate on, Administration administration) implements Command {}

    /** Ends it without presidential action. */
    record Close(UUID petition, LocalDate on, ClosingReason reason) implements Command {}

    /** The recipient refuses a condition of the grant. */
    record Decline(UUID petition, LocalDate on) implements Command {}

    /** By the petitioner. Once the case has ended it changes nothing, and is no mistake. */
    record RequestWithdrawal(UUID petition, LocalDate on) implements Command {}
}
