package clemency.review.casework;

import clemency.events.ReviewEvent.CaseAssigned;
import clemency.events.ReviewEvent.CaseReleased;

/** A case comes onto an attorney's desk, and goes back into the queue. */
final class Desk {

    private Desk() {}

    static Answer assign(Command.Assign assign, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Screening _, CaseState.Incomplete _ -> Refusal.NOT_SCREENED.answer();
            case CaseState.Waiting _ ->
                file.onHold()
                        ? Refusal.ON_HOLD.answer()
                        : Answer.happened(file.day(assign.on()), new CaseAssigned(assign.attorney()));
            case CaseState.Assigned(var attorney) ->
                attorney.equals(assign.attorney()) ? Answer.repeated(assign) : Refusal.ALREADY_ASSIGNED.answer();
            case CaseState.Recommended _, CaseState.AtWhiteHouse _ -> Refusal.ALREADY_RECOMMENDED.answer();
            case CaseState.SetAside _ -> Refusal.CASE_SET_ASIDE.answer();
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    static Answer release(Command.Release release, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Screening _, CaseState.Incomplete _ -> Refusal.NOT_SCREENED.answer();
            case CaseState.Waiting _ -> Answer.repeated(release);
            case CaseState.Assigned(var attorney) ->
                Answer.happened(file.day(release.on()), new CaseReleased(attorney));
            case CaseState.Recommended _, CaseState.AtWhiteHouse _ -> Refusal.ALREADY_RECOMMENDED.answer();
            case CaseState.SetAside _ -> Refusal.CASE_SET_ASIDE.answer();
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }
}
