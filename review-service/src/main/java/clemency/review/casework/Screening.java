package clemency.review.casework;

import clemency.events.Administration;
import clemency.events.ClosingReason;
import clemency.events.Event;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.ReviewEvent.CaseOpened;
import clemency.events.ReviewEvent.CaseReleased;
import clemency.events.ScreeningEvent.CaseScreened;
import clemency.events.ScreeningEvent.InformationReceived;
import clemency.events.ScreeningEvent.InformationRequested;
import clemency.events.ScreeningEvent.ScreeningStarted;
import java.util.ArrayList;
import java.util.List;

/**
 * From the arrival to the queue. What needs no look waits for an attorney at once ({@link ArrivalPolicy}); of the others
 * somebody says whether they may, or asks the petitioner. An answer is looked at again; none closes the case.
 */
final class Screening {

    private Screening() {}

    static Answer open(Command.OpenCase open, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Unopened _ -> new Answer.Accepted(open.on(), opened(open.about()));
            case CaseState.Open _, CaseState.Ended _ -> Answer.repeated(open);
        };
    }

    private static List<Event> opened(Petition petition) {
        var events = new ArrayList<Event>();
        events.add(new CaseOpened(petition.clemencyType(), petition.programme()));
        if (!ArrivalPolicy.anyPasses(petition)) {
            events.add(new ScreeningStarted());
        }
        return events;
    }

    static Answer screen(Command.Screen screen, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Screening _, CaseState.Incomplete _ -> screened(screen, file);
            case CaseState.Waiting _, CaseState.Assigned _, CaseState.Recommended _, CaseState.AtWhiteHouse _ ->
                screen.outcome() == Command.Screen.Outcome.PASSED
                        ? Answer.repeated(screen)
                        : Refusal.SCREENED_ALREADY.answer();
            case CaseState.SetAside _ -> Refusal.CASE_SET_ASIDE.answer();
            case CaseState.Closed closed
            when closed.reason() == ClosingReason.INELIGIBLE && screen.outcome() == Command.Screen.Outcome.INELIGIBLE ->
                Answer.repeated(screen);
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    private static Answer screened(Command.Screen screen, CaseFile file) {
        var day = file.day(screen.on());
        return switch (screen.outcome()) {
            case PASSED -> Answer.happened(day, new CaseScreened());
            case INELIGIBLE -> Answer.happened(day, new CaseClosed(ClosingReason.INELIGIBLE, Administration.on(day)));
        };
    }

    /** An attorney who asks gives the case back: while it waits for the petitioner there is room for another one. */
    static Answer request(Command.RequestInformation request, CaseFile file) {
        var requested = new InformationRequested(request.items(), request.dueOn());
        return switch (file.state()) {
            case CaseState.Incomplete(var items, var dueOn)
            when dueOn.equals(request.dueOn()) && items.equals(request.items()) -> Answer.repeated(request);
            case CaseState.Screening _, CaseState.Incomplete _, CaseState.Waiting _ ->
                Answer.happened(file.day(request.on()), requested);
            case CaseState.Assigned(var attorney) ->
                Answer.happened(file.day(request.on()), new CaseReleased(attorney), requested);
            case CaseState.Recommended _, CaseState.AtWhiteHouse _ -> Refusal.ALREADY_RECOMMENDED.answer();
            case CaseState.SetAside _ -> Refusal.CASE_SET_ASIDE.answer();
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    /** It counts while the case is set aside, too: nobody lapses who has answered. */
    static Answer receive(Command.ReceiveInformation received, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Incomplete _, CaseState.SetAside(CaseState.Incomplete _, var _) ->
                Answer.happened(file.day(received.on()), new InformationReceived());
            case CaseState.Open _, CaseState.Ended _ -> Answer.repeated(received);
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    /** Dated the day after the last one, however late somebody looks. */
    static Answer lapse(Command.LapseInformation lapse, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Incomplete(var _, var dueOn)
            when !file.onHold() && dueOn.isBefore(lapse.on()) -> {
                var day = dueOn.plusDays(1);
                yield Answer.happened(day, new CaseClosed(ClosingReason.NO_RESPONSE, Administration.on(day)));
            }
            case CaseState.Incomplete _ -> Refusal.NOT_DUE.answer();
            case CaseState.Closed closed when closed.reason() == ClosingReason.NO_RESPONSE -> Answer.repeated(lapse);
            case CaseState.Open _ -> Refusal.INFORMATION_NOT_ASKED.answer();
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }
}
