package clemency.review.casework;

import clemency.events.ReviewEvent.CaseReinstated;
import clemency.events.ReviewEvent.CaseReleased;
import clemency.events.ReviewEvent.CaseSetAside;

/**
 * Setting aside and reinstating. A case that is set aside leaves the attorney's desk, for room is what a directive
 * wants; reinstated it waits again, by its old date, so no limit is exceeded. A capital case, which goes before all others, stays.
 */
final class SettingAside {

    private SettingAside() {}

    static Answer setAside(Command.SetAside command, CaseFile file) {
        var day = command.on();
        var setAside = new CaseSetAside(command.directive());
        return switch (file.state()) {
            case CaseState.SetAside held ->
                held.directive().equals(command.directive())
                        ? Answer.repeated(command)
                        : Refusal.ALREADY_SET_ASIDE.answer();
            case CaseState.Open _ when file.petition().capital() -> Refusal.CAPITAL_FIRST.answer();
            case CaseState.OffDesk _ -> Answer.happened(file.day(day), setAside);
            case CaseState.Assigned(var attorney) ->
                Answer.happened(file.day(day), new CaseReleased(attorney), setAside);
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    static Answer reinstate(Command.Reinstate command, CaseFile file) {
        return switch (file.state()) {
            case CaseState.SetAside _ ->
                Answer.happened(file.day(command.on()), new CaseReinstated(command.directive()));
            case CaseState.OffDesk _, CaseState.Assigned _ -> Answer.repeated(command);
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }
}
