package clemency.review.attorney.roster;

import clemency.events.StaffKind;
import clemency.events.WorkTerms;
import clemency.events.WorkforceEvent.DepartureCancelled;
import clemency.events.WorkforceEvent.LeaveCancelled;
import clemency.events.WorkforceEvent.LeavePlanned;
import clemency.events.WorkforceEvent.StaffDeparted;
import clemency.events.WorkforceEvent.StaffJoined;
import clemency.events.WorkforceEvent.WorkTermsChanged;
import java.time.LocalDate;

/**
 * How the staff is kept: somebody joins on terms, the terms change from a day, there is leave, and a last day. Each change
 * holds from its own day, which may be long ago or far ahead; what was said before stays on record.
 */
public final class Roster {

    private Roster() {}

    public static Verdict decide(Change change, Attorney attorney) {
        return switch (change) {
            case Change.Join join -> join(join, attorney);
            case Change _ when !attorney.known() -> Refusal.NOT_ON_THE_ROSTER.verdict();
            case Change.ChangeTerms terms -> changeTerms(terms, attorney);
            case Change.ChangeTermsNow now -> changeTermsNow(now, attorney);
            case Change.PlanLeave plan -> planLeave(plan.leave(), attorney);
            case Change.CancelLeave cancel -> cancelLeave(cancel, attorney);
            case Change.Depart depart -> depart(depart, attorney);
            case Change.CancelDeparture _ -> cancelDeparture(attorney);
        };
    }

    private static Verdict join(Change.Join join, Attorney attorney) {
        if (attorney.known()) {
            return Refusal.ALREADY_ON_THE_ROSTER.verdict();
        }
        var terms = join.terms().ofSomebodyNew();
        return WantedTerms.fits(join.kind(), terms)
                ? new Verdict.Changed(join.on(), new StaffJoined(join.kind(), terms))
                : limit(join.kind());
    }

    private static Verdict changeTerms(Change.ChangeTerms change, Attorney attorney) {
        if (attorney.startsAfter(change.from())) {
            return Refusal.TERMS_BEFORE_START.verdict();
        }
        return attorney.endsBefore(change.from())
                ? Refusal.TERMS_AFTER_END.verdict()
                : changed(change.from(), change.terms().over(attorney.termsOn(change.from())), attorney);
    }

    private static Verdict changeTermsNow(Change.ChangeTermsNow change, Attorney attorney) {
        var from = attorney.startsAfter(change.today()) ? attorney.startsOn() : change.today();
        return attorney.endsBefore(from)
                ? Refusal.DEPARTED.verdict()
                : changed(from, change.terms().over(attorney.termsOn(from)), attorney);
    }

    private static Verdict changed(LocalDate from, WorkTerms terms, Attorney attorney) {
        if (!WantedTerms.fits(attorney.kind(), terms)) {
            return limit(attorney.kind());
        }
        return terms.equals(attorney.termsOn(from))
                ? new Verdict.Repeated()
                : new Verdict.Changed(from, new WorkTermsChanged(terms));
    }

    private static Verdict limit(StaffKind kind) {
        return switch (kind) {
            case ATTORNEY -> Refusal.ATTORNEY_HAS_LIMIT.verdict();
            case SUPPORT -> Refusal.SUPPORT_HOLDS_NO_CASES.verdict();
        };
    }

    private static Verdict planLeave(Leave wanted, Attorney attorney) {
        if (wanted.until().isBefore(wanted.from())) {
            return Refusal.LEAVE_ENDS_BEFORE_IT_BEGINS.verdict();
        }
        if (attorney.startsAfter(wanted.from())) {
            return Refusal.LEAVE_BEFORE_START.verdict();
        }
        if (attorney.endsBefore(wanted.from())) {
            return Refusal.LEAVE_AFTER_END.verdict();
        }
        if (attorney.leave().contains(wanted)) {
            return new Verdict.Repeated();
        }
        return attorney.leave().stream().anyMatch(wanted::overlaps)
                ? Refusal.LEAVE_OVERLAPS.verdict()
                : new Verdict.Changed(wanted.from(), new LeavePlanned(wanted.until(), wanted.keepsCases()));
    }

    private static Verdict cancelLeave(Change.CancelLeave cancel, Attorney attorney) {
        return attorney.leave().stream().anyMatch(leave -> leave.from().equals(cancel.from()))
                ? new Verdict.Changed(cancel.from(), new LeaveCancelled())
                : Refusal.NO_SUCH_LEAVE.verdict();
    }

    private static Verdict depart(Change.Depart depart, Attorney attorney) {
        if (attorney.startsAfter(depart.on())) {
            return Refusal.END_BEFORE_START.verdict();
        }
        return depart.on().equals(attorney.endsOn())
                ? new Verdict.Repeated()
                : new Verdict.Changed(depart.on(), new StaffDeparted());
    }

    private static Verdict cancelDeparture(Attorney attorney) {
        return attorney.endsOn() == null
                ? new Verdict.Repeated()
                : new Verdict.Changed(attorney.endsOn(), new DepartureCancelled());
    }
}
