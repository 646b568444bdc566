package clemency.stats.aggregate;

import static clemency.stats.aggregate.Measure.PENDING;
import static clemency.stats.aggregate.Measure.PENDING_ADJUSTED;
import static clemency.stats.aggregate.Measure.SET_ASIDE;

import clemency.stats.aggregate.Happening.Adjusted;
import clemency.stats.aggregate.Happening.Closed;
import clemency.stats.aggregate.Happening.Corrected;
import clemency.stats.aggregate.Happening.Declined;
import clemency.stats.aggregate.Happening.Denied;
import clemency.stats.aggregate.Happening.Entered;
import clemency.stats.aggregate.Happening.Granted;
import clemency.stats.aggregate.Happening.Noted;
import clemency.stats.aggregate.Happening.OfStaff;
import clemency.stats.aggregate.Happening.Opened;
import clemency.stats.aggregate.Happening.Received;
import clemency.stats.aggregate.Happening.Recommended;
import clemency.stats.aggregate.Happening.Reinstated;
import clemency.stats.aggregate.Happening.Remanded;
import clemency.stats.aggregate.Happening.SetAside;

/**
 * Pending, counted from the petition itself: it is followed through its states, and each change of what is open under a
 * bucket is dated by the step that changed it. Knows nothing of {@link Flows}, so that the two can disagree.
 */
final class OpenCount {

    private OpenCount() {}

    private sealed interface State {
        record Before() implements State {}

        record Open(Bucket bucket, boolean aside) implements State {}

        record Ended() implements State {}
    }

    static void add(Timeline timeline, Tally tally) {
        State state = new State.Before();
        for (var step : timeline.steps()) {
            var next = evolve(state, step.happening());
            if (!next.equals(state)) {
                count(state, -1, step, timeline.receipt(), tally);
                count(next, 1, step, timeline.receipt(), tally);
            }
            if (step.happening() instanceof Adjusted(var bucket, var count)) {
                tally.add(step, bucket, PENDING, count);
                tally.add(step, bucket, PENDING_ADJUSTED, count);
            }
            state = next;
        }
    }

    private static State evolve(State state, Happening happening) {
        return switch (happening) {
            case Received(var claimed, var _) -> state instanceof State.Before ? new State.Open(claimed, false) : state;
            case Opened(var bucket) ->
                state instanceof State.Open(var _, var aside) ? new State.Open(bucket, aside) : state;
            case SetAside _ -> state instanceof State.Open(var bucket, var _) ? new State.Open(bucket, true) : state;
            case Reinstated _ -> state instanceof State.Open(var bucket, var _) ? new State.Open(bucket, false) : state;
            case Closed _, Denied _, Granted _, Corrected _ -> new State.Ended();
            case Recommended _, Entered _, Remanded _, Declined _, Adjusted _, OfStaff _, Noted _ -> state;
        };
    }

    /** On hold is pending and not active: its age is not the office's doing (CourTools measure 4). */
    private static void count(State state, int sign, Step step, Step receipt, Tally tally) {
        if (state instanceof State.Open(var bucket, var aside)) {
            tally.add(step, bucket, PENDING, sign);
            tally.add(step, bucket, SET_ASIDE, aside ? sign : 0);
            if (!aside) {
                tally.active(step.day(), bucket, receipt.day(), sign);
            }
        }
    }
}
