package clemency.review.casework;

import clemency.events.Event;
import clemency.events.Grant;
import clemency.events.GrantEvent;
import clemency.events.HoldEvent;
import clemency.events.PetitionEvent;
import clemency.events.Recommender;
import clemency.events.ReferralEvent;
import clemency.events.ReviewEvent;
import clemency.events.ScreeningEvent;
import clemency.events.Unknown;
import clemency.events.WorkforceEvent;
import java.time.LocalDate;

/** What an event makes of a state. It trusts the event: whether it may happen was decided before. */
final class Evolution {

    private Evolution() {}

    static CaseState evolve(CaseState state, Event event, LocalDate on) {
        return switch (event) {
            case ReviewEvent review -> evolve(state, review, on);
            case GrantEvent grant -> evolve(grant, on);
            case PetitionEvent _, WorkforceEvent _, Unknown _ ->
                throw new IllegalArgumentException("no event of a case: " + event);
        };
    }

    private static CaseState evolve(CaseState state, ReviewEvent event, LocalDate on) {
        return switch (event) {
            case ReviewEvent.CaseOpened _, ReviewEvent.CaseReleased _, ReviewEvent.CaseRemanded _ ->
                new CaseState.Waiting();
            case ScreeningEvent screening -> evolve(state, screening);
            case ReferralEvent _, HoldEvent _, ReviewEvent.VictimsNotified _ -> state;
            case ReviewEvent.CaseAssigned(var attorney) -> new CaseState.Assigned(attorney);
            case ReviewEvent.RecommendationMade made -> recommended(state, made);
            case ReviewEvent.SentToWhiteHouse(var presumedOn) -> sent((CaseState.Recommended) state, on, presumedOn);
            case ReviewEvent.CaseSetAside(var directive) ->
                new CaseState.SetAside((CaseState.OffDesk) state, directive);
            case ReviewEvent.CaseReinstated _ -> ((CaseState.SetAside) state).previous();
            case ReviewEvent.CaseClosed closed -> new CaseState.Closed(on, closed.reason());
        };
    }

    private static CaseState evolve(CaseState state, ScreeningEvent event) {
        return switch (event) {
            case ScreeningEvent.ScreeningStarted _ -> new CaseState.Screening();
            case ScreeningEvent.CaseScreened _ -> new CaseState.Waiting();
            case ScreeningEvent.InformationRequested(var items, var dueOn) -> new CaseState.Incomplete(items, dueOn);
            case ScreeningEvent.InformationReceived _ ->
                state instanceof CaseState.SetAside(var _, var directive)
                        ? new CaseState.SetAside(new CaseState.Screening(), directive)
                        : new CaseState.Screening();
        };
    }

    private static CaseState sent(CaseState.Recommended recommended, LocalDate on, LocalDate presumedOn) {
        return new CaseState.AtWhiteHouse(
                recommended.attorney(),
                recommended.pardonAttorney(),
                recommended.deputyAttorneyGeneral(),
                on,
                presumedOn);
    }

    private static CaseState evolve(GrantEvent event, LocalDate on) {
        return switch (event) {
            case GrantEvent.ClemencyGranted(var grant) -> granted(on, grant);
            case GrantEvent.GrantCorrected(var grant) -> granted(on, grant);
            case GrantEvent.GrantDeclined _ -> new CaseState.Declined(on);
            case GrantEvent.ClemencyDenied denied -> new CaseState.Denied(on, denied.kind());
            case GrantEvent.CountAdjusted _ -> throw new IllegalArgumentException("an adjustment belongs to no case");
        };
    }

    private static CaseState granted(LocalDate on, Grant grant) {
        return new CaseState.Granted(on, grant.administration(), grant.terms());
    }

    private static CaseState recommended(CaseState state, ReviewEvent.RecommendationMade made) {
        var before = state instanceof CaseState.Recommended recommended
                ? recommended
                : new CaseState.Recommended(((CaseState.Assigned) state).attorney(), null, null);
        return made.recommender() == Recommender.PARDON_ATTORNEY
                ? new CaseState.Recommended(before.attorney(), made.recommendation(), before.deputyAttorneyGeneral())
                : new CaseState.Recommended(before.attorney(), before.pardonAttorney(), made.recommendation());
    }
}
