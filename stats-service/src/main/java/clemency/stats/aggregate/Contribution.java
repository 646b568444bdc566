package clemency.stats.aggregate;

import java.util.Map;

/**
 * What a subject contributes to which cell: a function of all its facts and of nothing else. The aggregates move by
 * the difference that one more fact makes.
 */
public final class Contribution {

    private Contribution() {}

    /** The cells in which a figure is not zero. */
    public static Map<Cell, Figures> of(Histories histories) {
        return between(Histories.EMPTY, histories);
    }

    /** {@code of(after) - of(before)}, without the cells that stay the same. */
    public static Map<Cell, Figures> between(Histories before, Histories after) {
        var tally = new Tally();
        add(after, tally);
        tally.takeAway();
        add(before, tally);
        return tally.figures();
    }

    private static void add(Histories histories, Tally tally) {
        var timeline = Timeline.of(histories);
        OpenCount.add(timeline, tally);
        Flows.add(timeline, tally);
        Announced.add(timeline, tally);
    }
}
