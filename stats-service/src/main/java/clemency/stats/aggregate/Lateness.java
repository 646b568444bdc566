package clemency.stats.aggregate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * When the daily cells became known. What a subject contributed by the end of a recording day is the contribution of the
 * facts recorded by then; what a recording day brought is the difference to the one before. Where it lies in the cell of
 * that same business day nothing is said of it: nearly all live events are recorded on the day on which they happen.
 */
final class Lateness {

    private final Histories before;
    private final Histories after;
    private final List<LocalDate> recordedBefore;
    private final List<LocalDate> recordedAfter;
    private final Map<Cell, Figures> moved;

    private Lateness(Histories before, Histories after, Map<Cell, Figures> moved) {
        this.before = before;
        this.after = after;
        this.recordedBefore = before.recorded();
        this.recordedAfter = after.recorded();
        this.moved = moved;
    }

    /**
     * @param before no fact that {@code after} lacks
     * @param moved what the daily cells moved from one to the other
     */
    static void add(Histories before, Histories after, Map<Cell, Figures> moved, Map<Cell, Figures> to) {
        new Lateness(before, after, moved).add(to);
    }

    private void add(Map<Cell, Figures> to) {
        var known = Map.<Cell, Figures>of();
        for (var day : new TreeSet<>(recordedAfter)) {
            var next = movedBy(day);
            add(day, next, 1, to);
            add(day, known, -1, to);
            known = next;
        }
    }

    /** By how much what was known by the end of a recording day moved; of the last one it is all that moved. */
    private Map<Cell, Figures> movedBy(LocalDate day) {
        var facts = count(recordedAfter, day);
        if (facts == count(recordedBefore, day)) {
            return Map.of();
        }
        return facts == recordedAfter.size()
                ? moved
                : Contribution.between(Timeline.of(before.recordedBy(day)), Timeline.of(after.recordedBy(day)));
    }

    private static long count(List<LocalDate> recorded, LocalDate day) {
        return recorded.stream().filter(each -> !each.isAfter(day)).count();
    }

    private static void add(LocalDate recordedOn, Map<Cell, Figures> moved, int sign, Map<Cell, Figures> to) {
        moved.forEach((cell, figures) -> {
            if (cell instanceof Cell.Daily(var day, var type, var programme, var _) && !day.equals(recordedOn)) {
                var late = new Cell.Late(day, type, programme, recordedOn);
                Contribution.add(to, late, sign < 0 ? Figures.NONE.minus(figures) : figures);
            }
        });
    }
}
