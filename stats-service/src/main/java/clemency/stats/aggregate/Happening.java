package clemency.stats.aggregate;

import clemency.events.Administration;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.Event;
import clemency.events.Grant;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.CountAdjusted;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.GrantTerms;
import clemency.events.HoldEvent;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.PetitionEvent.PetitionSupplemented;
import clemency.events.PetitionEvent.PetitionWithdrawn;
import clemency.events.PrisonTerm;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.ReferralEvent;
import clemency.events.ReviewEvent.CaseAssigned;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.ReviewEvent.CaseOpened;
import clemency.events.ReviewEvent.CaseReinstated;
import clemency.events.ReviewEvent.CaseReleased;
import clemency.events.ReviewEvent.CaseRemanded;
import clemency.events.ReviewEvent.CaseSetAside;
import clemency.events.ReviewEvent.RecommendationMade;
import clemency.events.ReviewEvent.SentToWhiteHouse;
import clemency.events.ReviewEvent.VictimsNotified;
import clemency.events.ScreeningEvent;
import clemency.events.SentenceKind;
import clemency.events.StaffKind;
import clemency.events.Unknown;
import clemency.events.WorkTerms;
import clemency.events.WorkforceEvent;
import java.time.LocalDate;

/** An event, reduced to what the figures need of it. */
sealed interface Happening {

    record Received(Bucket claimed, Traits traits) implements Happening {}

    record Opened(Bucket bucket) implements Happening {}

    record SetAside() implements Happening {}

    record Reinstated() implements Happening {}

    record Recommended(Recommender recommender, Recommendation recommendation) implements Happening {}

    /** Review moved it on, by what is neither a recommendation nor a remand. */
    record Entered(Stage stage) implements Happening {}

    record Remanded() implements Happening {}

    record Closed(ClosingReason reason, Administration administration) implements Happening {}

    record Denied(DenialKind kind, Administration administration) implements Happening {}

    record Granted(Outline grant) implements Happening {}

    record Corrected(Outline grant) implements Happening {}

    record Declined(Administration administration) implements Happening {}

    record Adjusted(Bucket bucket, long count) implements Happening {}

    /** Of somebody of the staff, and never of a petition. */
    sealed interface OfStaff extends Happening {}

    /** On the first day, on these terms. */
    record Joined(StaffKind kind, Hired terms) implements OfStaff {}

    record TermsChanged(Hired terms) implements OfStaff {}

    /** @param until the last day */
    record LeavePlanned(LocalDate until) implements OfStaff {}

    record LeaveCancelled() implements OfStaff {}

    /** It is dated by the last day. */
    record Departed() implements OfStaff {}

    record DepartureCancelled() implements OfStaff {}

    /**
     * What counts of the terms.
     *
     * @param hoursPerWeek for petitions
     * @param caseLimit at most so many cases on the desk
     */
    record Hired(int hoursPerWeek, int caseLimit) {

        static Hired of(WorkTerms terms) {
            return new Hired(terms.hoursPerWeek(), terms.openCaseLimit());
        }
    }

    /** Moves no figure; kept because its version is then known. */
    record Noted() implements Happening {}

    /**
     * What counts of a grant.
     *
     * @param life whether it commutes a sentence that contains life
     * @param toTerm whether it commutes the sentence to a number of months
     * @param fine whether a fine need no longer be paid
     * @param monthsLess by how many months the term became shorter; null where it does not say so in months, or the old
     *     term is not known
     * @param traits what a grant without petition is cut by
     * @param releaseOn when the prison term ends by {@link ReleaseDay}, or null where the grant does not let it be told
     */
    record Outline(
            Bucket bucket,
            Administration administration,
            boolean petitioned,
            boolean life,
            boolean toTerm,
            boolean conditional,
            boolean fine,
            Integer monthsLess,
            Traits traits,
            LocalDate releaseOn) {

        static Outline of(Grant grant) {
            return new Outline(
                    new Bucket(grant.clemencyType(), grant.programme()),
                    grant.administration(),
                    grant.petitioned(),
                    grant.sentence().kind().isLife(),
                    grant.terms().prisonTerm() instanceof PrisonTerm.CommutedToMonths,
                    grant.terms().conditional(),
                    grant.terms().remitted().contains(GrantTerms.Remitted.FINE),
                    monthsLess(grant),
                    new Traits(
                            grant.district(),
                            grant.offenceCategory(),
                            grant.sentence().kind(),
                            Traits.Represented.UNKNOWN),
                    ReleaseDay.by(grant.terms().prisonTerm()));
        }

        /** Life has no months that could be fewer. */
        private static Integer monthsLess(Grant grant) {
            var before = grant.sentence();
            return before.kind() == SentenceKind.TERM
                            && before.months() != null
                            && grant.terms().prisonTerm() instanceof PrisonTerm.CommutedToMonths(var months, var _)
                            && months <= before.months()
                    ? Integer.valueOf(before.months() - months)
                    : null;
        }
    }

    static Happening of(Event event) {
        return switch (event) {
            case PetitionSubmitted submitted ->
                new Received(new Bucket(submitted.clemencyType(), submitted.programmeClaimed()), traits(submitted));
            case CaseOpened(var type, var programme) -> new Opened(new Bucket(type, programme));
            case CaseSetAside _ -> new SetAside();
            case CaseReinstated _ -> new Reinstated();
            case RecommendationMade(var recommender, var recommendation) ->
                new Recommended(recommender, recommendation);
            case ScreeningEvent screening -> new Entered(stage(screening));
            case CaseAssigned _ -> new Entered(Stage.INVESTIGATION);
            case CaseReleased _ -> new Entered(Stage.WAITING);
            case SentToWhiteHouse _ -> new Entered(Stage.WHITE_HOUSE);
            case CaseRemanded _ -> new Remanded();
            case CaseClosed(var reason, var administration) -> new Closed(reason, administration);
            case ClemencyDenied(var kind, var administration) -> new Denied(kind, administration);
            case ClemencyGranted(var grant) -> new Granted(Outline.of(grant));
            case GrantCorrected(var grant) -> new Corrected(Outline.of(grant));
            case GrantDeclined(var administration) -> new Declined(administration);
            case CountAdjusted(var type, var programme, var count, var _) ->
                new Adjusted(new Bucket(type, programme), count);
            case WorkforceEvent staff -> ofStaff(staff);
            case PetitionSupplemented _,
                    PetitionWithdrawn _,
                    VictimsNotified _,
                    ReferralEvent _,
                    HoldEvent _,
                    Unknown _ -> new Noted();
        };
    }

    private static OfStaff ofStaff(WorkforceEvent event) {
        return switch (event) {
            case WorkforceEvent.StaffJoined(var kind, var terms) -> new Joined(kind, Hired.of(terms));
            case WorkforceEvent.WorkTermsChanged(var terms) -> new TermsChanged(Hired.of(terms));
            case WorkforceEvent.LeavePlanned(var until, var _) -> new LeavePlanned(until);
            case WorkforceEvent.LeaveCancelled _ -> new LeaveCancelled();
            case WorkforceEvent.StaffDeparted _ -> new Departed();
            case WorkforceEvent.DepartureCancelled _ -> new DepartureCancelled();
        };
    }

    private static Stage stage(ScreeningEvent event) {
        return switch (event) {
            case ScreeningEvent.ScreeningStarted _, ScreeningEvent.InformationReceived _ -> Stage.SCREENING;
            case ScreeningEvent.InformationRequested _ -> Stage.INCOMPLETE;
            case ScreeningEvent.CaseScreened _ -> Stage.WAITING;
        };
    }

    private static Traits traits(PetitionSubmitted submitted) {
        return new Traits(
                submitted.district(),
                submitted.offenceCategory(),
                submitted.sentenceKind(),
                submitted.represented() ? Traits.Represented.YES : Traits.Represented.NO);
    }
}
