package clemency.stats.aggregate;

import java.time.YearMonth;
import java.util.Map;

/**
 * The daily cells once more, by month and one other dimension at a time. A subject lies under the same value from its
 * beginning to its end, so that each value's figures close as the whole does; one that is corrected moves as a whole.
 */
final class Cuts {

    private static final Dimension[] DIMENSIONS = Dimension.values();

    private Cuts() {}

    /** @param moved what the daily cells moved from one timeline to the other */
    static void add(Timeline was, Timeline is, Map<Cell, Figures> moved, Map<Cell, Figures> to) {
        var before = was.traits();
        var after = is.traits();
        if (before.equals(after)) {
            add(after, moved, 1, to);
        } else {
            var nothing = Timeline.of(Histories.EMPTY);
            add(after, Contribution.between(nothing, is), 1, to);
            add(before, Contribution.between(nothing, was), -1, to);
        }
    }

    private static void add(Traits traits, Map<Cell, Figures> moved, int sign, Map<Cell, Figures> to) {
        moved.forEach((cell, figures) -> {
            if (cell instanceof Cell.Daily daily) {
                add(traits, daily, sign < 0 ? Figures.NONE.minus(figures) : figures, to);
            }
        });
    }

    private static void add(Traits traits, Cell.Daily daily, Figures figures, Map<Cell, Figures> to) {
        var month = YearMonth.from(daily.day());
        for (var dimension : DIMENSIONS) {
            var cut = new Cell.Cut(month, daily.clemencyType(), dimension, dimension.of(traits));
            Contribution.add(to, cut, figures);
        }
    }
}
