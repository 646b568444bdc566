package clemency.review.casework;

import clemency.events.HoldEvent.HoldEnded;
import clemency.events.HoldEvent.HoldPlaced;
import java.util.Objects;

/**
 * Holds on one case. Each is a record with its own end; while one stands the case stays where it is, and when the last has
 * ended it goes on by itself.
 */
final class Holds {

    private Holds() {}

    static Answer place(Command.PlaceHold place, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Open _ ->
                file.papers()
                        .hold(place.hold())
                        .map(known ->
                                same(place, known) ? Answer.repeated(place) : Refusal.HOLD_KNOWN_OTHERWISE.answer())
                        .orElseGet(() -> Answer.happened(
                                file.day(place.on()), new HoldPlaced(place.hold(), place.reason(), place.until())));
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }

    private static boolean same(Command.PlaceHold place, Hold known) {
        return known.reason() == place.reason() && Objects.equals(known.until(), place.until());
    }

    static Answer end(Command.EndHold end, CaseFile file) {
        return switch (file.state()) {
            case CaseState.Open _ ->
                file.papers()
                        .hold(end.hold())
                        .map(known -> known.stands()
                                ? Answer.happened(file.day(end.on()), new HoldEnded(known.id()))
                                : Answer.repeated(end))
                        .orElseGet(Refusal.NO_SUCH_HOLD::answer);
            case CaseState.Ended _ -> Refusal.CASE_ENDED.answer();
            case CaseState.Unopened _ -> Refusal.NO_SUCH_CASE.answer();
        };
    }
}
