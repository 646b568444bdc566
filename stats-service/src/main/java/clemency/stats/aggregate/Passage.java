package clemency.stats.aggregate;

import static java.time.temporal.ChronoUnit.DAYS;

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
import java.time.LocalDate;

/**
 * The way of a petition through its stages. A stay is counted when it ends, under what the petition was when it ended, and
 * a stage that comes again is another stay; so the stays of a petition that ended add up to its time to disposition.
 */
final class Passage {

    private final Tally tally;

    private Passage(Tally tally) {
        this.tally = tally;
    }

    private sealed interface Place {
        record Nowhere() implements Place {}

        /** @param resumed where it will be when it is reinstated; null where it is not set aside */
        record In(Stage stage, LocalDate since, Bucket bucket, Stage resumed) implements Place {

            /** While it is set aside only the place to which it returns changes. */
            In entered(Stage next, LocalDate day) {
                if (resumed != null) {
                    return new In(stage, since, bucket, next);
                }
                return next == stage ? this : new In(next, day, bucket, null);
            }

            In opened(Bucket opened, LocalDate day) {
                var standing = resumed == null ? stage : resumed;
                var moved = standing == Stage.INTAKE ? entered(Stage.WAITING, day) : this;
                return new In(moved.stage, moved.since, opened, moved.resumed);
            }

            In aside(LocalDate day) {
                return resumed == null ? new In(Stage.SET_ASIDE, day, bucket, stage) : this;
            }

            In reinstated(LocalDate day) {
                return resumed == null ? this : new In(resumed, day, bucket, null);
            }
        }

        record Ended() implements Place {}
    }

    static void add(Timeline timeline, Tally tally) {
        var passage = new Passage(tally);
        Place place = new Place.Nowhere();
        for (var step : timeline.steps()) {
            place = passage.follow(place, step);
        }
    }

    private Place follow(Place place, Step step) {
        return switch (place) {
            case Place.Nowhere _ -> first(place, step);
            case Place.In in -> {
                var next = evolve(in, step);
                left(in, next, step.day());
                desk(in, -1, step.day());
                desk(next, 1, step.day());
                yield next;
            }
            case Place.Ended ended -> ended;
        };
    }

    private static Place first(Place before, Step step) {
        return switch (step.happening()) {
            case Received(var claimed, var _) -> new Place.In(Stage.INTAKE, step.day(), claimed, null);
            case Closed _, Denied _, Granted _, Corrected _ -> new Place.Ended();
            case Opened _,
                    Entered _,
                    SetAside _,
                    Reinstated _,
                    Recommended _,
                    Remanded _,
                    Declined _,
                    Adjusted _,
                    OfStaff _,
                    Noted _ -> before;
        };
    }

    private static Place evolve(Place.In in, Step step) {
        return switch (step.happening()) {
            case Opened(var opened) -> in.opened(opened, step.day());
            case Entered(var stage) -> in.entered(stage, step.day());
            case Recommended(var recommender, var _) -> in.entered(Stage.after(recommender), step.day());
            case Remanded _ -> in.entered(Stage.WAITING, step.day());
            case SetAside _ -> in.aside(step.day());
            case Reinstated _ -> in.reinstated(step.day());
            case Closed _, Denied _, Granted _, Corrected _ -> new Place.Ended();
            case Received _, Declined _, Adjusted _, OfStaff _, Noted _ -> in;
        };
    }

    private void left(Place.In in, Place next, LocalDate day) {
        var stage = next instanceof Place.In(var entered, var _, var _, var _) ? entered : null;
        if (stage != in.stage() && !passing(in, stage, day)) {
            tally.left(day, in.bucket(), in.stage(), DAYS.between(in.since(), day));
        }
    }

    private void desk(Place place, int count, LocalDate day) {
        if (place instanceof Place.In(var stage, var _, var bucket, var _) && stage == Stage.INVESTIGATION) {
            tally.desk(day, bucket, count);
        }
    }

    /** A case that is opened or given back, and on that day goes elsewhere than to an attorney, did not wait for one. */
    private static boolean passing(Place.In in, Stage next, LocalDate day) {
        return in.stage() == Stage.WAITING
                && next != Stage.INVESTIGATION
                && in.since().equals(day);
    }
}
