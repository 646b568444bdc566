package clemency.stats.aggregate;

import static clemency.stats.aggregate.Measure.ADJUSTMENTS;
import static clemency.stats.aggregate.Measure.CLOSED;
import static clemency.stats.aggregate.Measure.CLOSED_DECLINED;
import static clemency.stats.aggregate.Measure.DENIED_EXPRESS;
import static clemency.stats.aggregate.Measure.DENIED_PRESUMED;
import static clemency.stats.aggregate.Measure.GRANTED;
import static clemency.stats.aggregate.Measure.RECEIVED;
import static clemency.stats.aggregate.Measure.REMANDS;
import static java.time.temporal.ChronoUnit.DAYS;

import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.Programme;
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
import clemency.stats.aggregate.Happening.Outline;
import clemency.stats.aggregate.Happening.Received;
import clemency.stats.aggregate.Happening.Recommended;
import clemency.stats.aggregate.Happening.Reinstated;
import clemency.stats.aggregate.Happening.Remanded;
import clemency.stats.aggregate.Happening.SetAside;
import java.util.Optional;

/**
 * What each fact moves, by the table of the identity: pending at start + received − granted − denied − closed +
 * adjustments = pending at end. Where facts contradict each other it closes all the same, and the anomaly is counted:
 *
 * <ul>
 *   <li>The first ending counts; a denial or closing after it counts only as an anomaly.
 *   <li>A grant is an act of the President and always counts: after another ending it is balanced by an adjustment, as
 *       a grant without a petition is.
 *   <li>An ending before the receipt counts on its own date, balanced by an adjustment of +1 then and −1 on the day of
 *       receipt: the petition was never open.
 *   <li>A grant that names no petition although its subject is one ends that petition.
 *   <li>A refusal or a correction of which neither petition nor grant is known is listed, and counted nowhere: it is not
 *       known as what.
 * </ul>
 */
final class Flows {

    private final Timeline timeline;
    private final Tally tally;
    private final Advice advice;
    private Bucket bucket;
    private boolean received;
    private Step ending;

    private Flows(Timeline timeline, Tally tally) {
        this.timeline = timeline;
        this.tally = tally;
        this.advice = new Advice(tally);
        this.bucket =
                timeline.receipt() != null && timeline.receipt().happening() instanceof Received(var claimed, var _)
                        ? claimed
                        : null;
    }

    static void add(Timeline timeline, Tally tally) {
        var flows = new Flows(timeline, tally);
        timeline.steps().forEach(flows::add);
        timeline.surplus().forEach(flows::surplus);
    }

    private void surplus(Step step) {
        var contradiction = Contradiction.surplus(step.happening(), timeline.grant() != null);
        if (timeline.counts()) {
            tally.flag(step, bucketOf(step), contradiction);
        } else {
            tally.list(step, typeOf(step), contradiction);
        }
    }

    /** Of a subject that does not count only a correction says what it is about. */
    private static ClemencyType typeOf(Step step) {
        return step.happening() instanceof Corrected(var grant) ? grant.bucket().clemencyType() : null;
    }

    private void add(Step step) {
        switch (step.happening()) {
            case Received(var claimed, var _) -> receive(step, claimed);
            case Opened(var opened) -> move(step, opened);
            case Closed(var reason, var _) -> {
                if (end(step, CLOSED, Disposition.CLOSED)) {
                    tally.add(step, bucket, measure(reason), 1);
                }
            }
            case Denied(var kind, var _) -> {
                var _ =
                        switch (kind) {
                            case EXPRESS -> end(step, DENIED_EXPRESS, Disposition.DENIED_EXPRESS);
                            case PRESUMED -> end(step, DENIED_PRESUMED, Disposition.DENIED_PRESUMED);
                        };
            }
            case Recommended(var recommender, var recommendation) ->
                advice.add(step, bucket, recommender, recommendation);
            case Remanded _ -> tally.add(step, bucket, REMANDS, 1);
            case Granted(var grant) -> grant(step, grant);
            case Declined _ -> decline(step);
            case Adjusted(var adjusted, var count) -> tally.add(step, adjusted, ADJUSTMENTS, count);
            case SetAside _, Reinstated _, Entered _, Corrected _, OfStaff _, Noted _ -> {}
        }
    }

    private void receive(Step step, Bucket claimed) {
        received = true;
        tally.add(step, claimed, RECEIVED, 1);
        if (ending != null) {
            tally.add(step, claimed, ADJUSTMENTS, -1);
        }
    }

    private void move(Step step, Bucket next) {
        if (received && ending == null && !next.equals(bucket)) {
            tally.add(step, bucket, ADJUSTMENTS, -1);
            tally.add(step, next, ADJUSTMENTS, 1);
            bucket = next;
        }
    }

    /** @return whether it counts as the end */
    private boolean end(Step step, Measure measure, Disposition disposition) {
        if (ending != null) {
            tally.flag(step, bucket, Contradiction.afterEnd(disposition));
            return false;
        }
        if (received) {
            lasted(step, bucket, disposition);
        } else {
            tally.add(step, bucket, ADJUSTMENTS, 1);
            tally.flag(step, bucket, Contradiction.beforeReceived(disposition));
        }
        tally.add(step, bucket, measure, 1);
        ending = step;
        return true;
    }

    private void lasted(Step step, Bucket ended, Disposition disposition) {
        tally.lasted(
                step.day(), ended, disposition, DAYS.between(timeline.receipt().day(), step.day()));
    }

    private void grant(Step step, Outline grant) {
        var granted = bucketOf(step);
        if (received && ending == null) {
            move(step, granted);
            lasted(step, granted, Disposition.GRANTED);
        } else {
            tally.add(step, granted, ADJUSTMENTS, 1);
        }
        contradiction(grant).ifPresent(contradiction -> tally.flag(step, granted, contradiction));
        tally.add(step, granted, GRANTED, 1);
        Relief.add(tally, step, granted, grant, 1);
        ending = ending == null ? step : ending;
    }

    /** The gravest alone: one fact is one anomaly. */
    private Optional<Contradiction> contradiction(Outline grant) {
        if (timeline.receipt() == null) {
            return Optional.empty();
        }
        if (!received) {
            return Optional.of(Contradiction.beforeReceived(Disposition.GRANTED));
        }
        if (ending != null) {
            return Optional.of(Contradiction.afterEnd(Disposition.GRANTED));
        }
        return grant.petitioned() ? Optional.empty() : Optional.of(Contradiction.GRANTED_AS_WITHOUT_PETITION);
    }

    private void decline(Step step) {
        var granted = bucketOf(timeline.grant());
        var petition = timeline.receipt() != null && timeline.grant().equals(ending);
        tally.add(step, granted, GRANTED, -1);
        tally.add(step, granted, petition ? CLOSED : ADJUSTMENTS, petition ? 1 : -1);
        tally.add(step, granted, CLOSED_DECLINED, petition ? 1 : 0);
        if (timeline.grant().happening() instanceof Granted(var grant)) {
            Relief.add(tally, step, granted, grant, -1);
        }
    }

    private static Measure measure(ClosingReason reason) {
        return switch (reason) {
            case WITHDRAWN -> Measure.CLOSED_WITHDRAWN;
            case DECEASED -> Measure.CLOSED_DECEASED;
            case RELEASED -> Measure.CLOSED_RELEASED;
            case INELIGIBLE -> Measure.CLOSED_INELIGIBLE;
            case NO_RESPONSE -> Measure.CLOSED_NO_RESPONSE;
            case MOOT -> Measure.CLOSED_MOOT;
        };
    }

    /** A published grant that does not name its programme falls under the petition's. */
    private Bucket bucketOf(Step step) {
        return switch (step.happening()) {
            case Granted(var grant) ->
                bucket != null && grant.bucket().programme().equals(Programme.UNSPECIFIED)
                        ? new Bucket(grant.bucket().clemencyType(), bucket.programme())
                        : grant.bucket();
            case Received(var claimed, var _) -> claimed;
            case Declined _ -> timeline.grant() == null ? bucket : bucketOf(timeline.grant());
            case Opened _,
                    SetAside _,
                    Reinstated _,
                    Recommended _,
                    Entered _,
                    Remanded _,
                    Closed _,
                    Denied _,
                    Corrected _,
                    Adjusted _,
                    OfStaff _,
                    Noted _ -> bucket;
        };
    }
}
