package clemency.review.casework;

import clemency.events.Administration;
import clemency.events.ClosingReason;
import clemency.events.ReviewEvent.CaseClosed;

/** The end of a case without presidential action, from any open state. */
final class Closing {

    private Closing() {}

    static Answer close(Command.Close close, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Open _ -> closed(close, close.reason(), file);
            case CaseState.Closed closed when closed.reason() == close.reason() -> Answer.repeated(close);
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    static Answer withdraw(Command.RequestWithdrawal withdrawal, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Open _ -> closed(withdrawal, ClosingReason.WITHDRAWN, file);
            case CaseState.Ended _ -> Answer.repeated(withdrawal);
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    private static Answer closed(Command command, ClosingReason reason, CaseFile file) {
        var day = file.day(command.on());
        return Answer.happened(day, new CaseClosed(reason, Administration.on(day)));
    }
}
