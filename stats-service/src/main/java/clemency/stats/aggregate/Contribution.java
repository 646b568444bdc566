package clemency.stats.aggregate;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What a subject contributes to which cell: a function of all its facts and of nothing else. The aggregates move by
 * the difference that one more fact makes.
 */
public final class Contribution {

    private Contribution() {}

    /** The cells in which a figure is not zero. */
    public static Map<Cell, Figures> of(UUID subject, Histories histories) {
        return between(subject, Histories.EMPTY, histories);
    }

    /** {@code of(after) - of(before)}, without the cells that stay the same. */
    public static Map<Cell, Figures> between(UUID subject, Histories before, Histories after) {
        if (after.onlyNotedSince(before)) {
            // As many facts are: an assignment, a referral.
            return Map.of();
        }
        var was = Timeline.of(before);
        var is = Timeline.of(after);
        var moved = between(was, is, new Tally(subject));
        var all = new HashMap<>(moved);
        Cuts.add(was, is, moved, all);
        Lateness.add(before, after, moved, all);
        Staffing.add(before.staff(), after.staff(), all);
        return all;
    }

    /** The cells that follow from what is known, and not from when it became known or whom it concerns. */
    static Map<Cell, Figures> between(Timeline was, Timeline is) {
        return between(was, is, new Tally(null));
    }

    private static Map<Cell, Figures> between(Timeline was, Timeline is, Tally tally) {
        add(is, tally);
        tally.takeAway();
        add(was, tally);
        return tally.figures();
    }

    private static void add(Timeline timeline, Tally tally) {
        OpenCount.add(timeline, tally);
        Flows.add(timeline, tally);
        Passage.add(timeline, tally);
        Announced.add(timeline, tally);
    }

    /** Adds to a cell; one that comes to nothing is none. */
    static void add(Map<Cell, Figures> to, Cell cell, Figures figures) {
        if (to.merge(cell, figures, Figures::plus).isZero()) {
            var _ = to.remove(cell);
        }
    }
}
