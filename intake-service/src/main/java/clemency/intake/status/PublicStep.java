package clemency.intake.status;

import clemency.events.Event;
import clemency.events.GrantEvent;
import clemency.events.HoldEvent;
import clemency.events.PetitionEvent;
import clemency.events.ReferralEvent;
import clemency.events.ReviewEvent;
import clemency.events.ScreeningEvent;
import clemency.events.Unknown;
import clemency.events.WorkforceEvent;
import java.util.Optional;

/** What the public may know of what happened: the step and its day. Recommendations and reasons are not among them. */
public enum PublicStep {
    RECEIVED,
    /** The office asked the petitioner for something; what, it has told the petitioner. */
    INFORMATION_REQUESTED,
    INFORMATION_RECEIVED,
    UNDER_REVIEW,
    SET_ASIDE,
    /** It waits again, or goes on where it was: that is not told. */
    REINSTATED,
    WITHDRAWAL_REQUESTED,
    GRANTED,
    DENIED,
    CLOSED;

    boolean isEnd() {
        return this == GRANTED || this == DENIED || this == CLOSED;
    }

    /** Empty where the event is none of the public's business. */
    static Optional<PublicStep> of(Event event) {
        return switch (event) {
            case ReviewEvent.CaseAssigned _ -> Optional.of(UNDER_REVIEW);
            case ReviewEvent.CaseSetAside _ -> Optional.of(SET_ASIDE);
            case ReviewEvent.CaseReinstated _ -> Optional.of(REINSTATED);
            case ReviewEvent.CaseClosed _, GrantEvent.GrantDeclined _ -> Optional.of(CLOSED);
            case GrantEvent.ClemencyGranted _ -> Optional.of(GRANTED);
            case GrantEvent.ClemencyDenied _ -> Optional.of(DENIED);
            case PetitionEvent.PetitionWithdrawn _ -> Optional.of(WITHDRAWAL_REQUESTED);
            case PetitionEvent.PetitionSubmitted _ -> Optional.of(RECEIVED);
            // Its petitioner knows, and nobody else needs to.
            case PetitionEvent.PetitionSupplemented _ -> Optional.empty();
            case ScreeningEvent.InformationRequested _ -> Optional.of(INFORMATION_REQUESTED);
            case ScreeningEvent.InformationReceived _ -> Optional.of(INFORMATION_RECEIVED);
            // How far the advice has come, who was asked and why a case rests is deliberation.
            case ScreeningEvent.ScreeningStarted _,
                    ScreeningEvent.CaseScreened _,
                    ReferralEvent _,
                    HoldEvent _,
                    ReviewEvent.CaseOpened _,
                    ReviewEvent.CaseReleased _,
                    ReviewEvent.RecommendationMade _,
                    ReviewEvent.CaseRemanded _,
                    ReviewEvent.SentToWhiteHouse _,
                    ReviewEvent.VictimsNotified _,
                    GrantEvent.GrantCorrected _,
                    GrantEvent.CountAdjusted _,
                    WorkforceEvent _,
                    Unknown _ -> Optional.empty();
        };
    }
}
