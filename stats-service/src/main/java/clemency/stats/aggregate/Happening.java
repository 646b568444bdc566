package clemency.stats.aggregate;

import clemency.events.Administration;
import clemency.events.DenialKind;
import clemency.events.Event;
import clemency.events.Grant;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.CountAdjusted;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.HoldEvent;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.PetitionEvent.PetitionSupplemented;
import clemency.events.PetitionEvent.PetitionWithdrawn;
import clemency.events.PrisonTerm;
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
import clemency.events.Unknown;
import clemency.events.WorkforceEvent;
import java.time.LocalDate;

/** An event, reduced to what the figures need of it. */
sealed interface Happening {

    record Received(Bucket claimed) implements Happening {}

    record Opened(Bucket bucket) implements Happening {}

    record SetAside() implements Happening {}

    record Reinstated() implements Happening {}

    record Closed(Administration administration) implements Happening {}

    record Denied(DenialKind kind, Administration administration) implements Happening {}

    record Granted(Outline grant) implements Happening {}

    record Corrected(Outline grant) implements Happening {}

    record Declined(Administration administration) implements Happening {}

    record Adjusted(Bucket bucket, long count) implements Happening {}

    /** Moves no figure; kept because its version is then known. */
    record Noted() implements Happening {}

    /**
     * What counts of a grant.
     *
     * @param life whether it commutes a sentence that contains life
     * @param toTerm whether it commutes the sentence to a number of months
     * @param releaseOn when the prison term ends, or null where the grant names no date
     */
    record Outline(
            Bucket bucket,
            Administration administration,
            boolean petitioned,
            boolean life,
            boolean toTerm,
            boolean conditional,
            LocalDate releaseOn) {

        static Outline of(Grant grant) {
            return new Outline(
                    new Bucket(grant.clemencyType(), grant.programme()),
                    grant.administration(),
                    grant.petitioned(),
                    grant.sentence().kind().isLife(),
                    grant.terms().prisonTerm() instanceof PrisonTerm.CommutedToMonths,
                    grant.terms().conditional(),
                    grant.terms().prisonTerm() instanceof PrisonTerm.ExpiresOn(var date) ? date : null);
        }
    }

    static Happening of(Event event) {
        return switch (event) {
            case PetitionSubmitted submitted ->
                new Received(new Bucket(submitted.clemencyType(), submitted.programmeClaimed()));
            case CaseOpened(var type, var programme) -> new Opened(new Bucket(type, programme));
            case CaseSetAside _ -> new SetAside();
            case CaseReinstated _ -> new Reinstated();
            case CaseClosed(var _, var administration) -> new Closed(administration);
            case ClemencyDenied(var kind, var administration) -> new Denied(kind, administration);
            case ClemencyGranted(var grant) -> new Granted(Outline.of(grant));
            case GrantCorrected(var grant) -> new Corrected(Outline.of(grant));
            case GrantDeclined(var administration) -> new Declined(administration);
            case CountAdjusted(var type, var programme, var count, var _) ->
                new Adjusted(new Bucket(type, programme), count);
            case PetitionSupplemented _,
                    PetitionWithdrawn _,
                    CaseAssigned _,
                    CaseReleased _,
                    RecommendationMade _,
                    WorkforceEvent _,
                    CaseRemanded _,
                    SentToWhiteHouse _,
                    VictimsNotified _,
                    ScreeningEvent _,
                    ReferralEvent _,
                    HoldEvent _,
                    Unknown _ -> new Noted();
        };
    }
}
