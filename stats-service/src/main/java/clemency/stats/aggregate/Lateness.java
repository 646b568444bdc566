package clemency.stats.aggregate;

import clemency.events.WashingtonTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
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
    private final Map<Cell, Figures> moved;

    private Lateness(Histories before, Histories after, Map<Cell, Figures> moved) {
        this.before = before;
        this.after = after;
        this.moved = moved;
    }

    /**
     * @param before no fact that {@code after} lacks
     * @param moved what the daily cells moved from one to the other
     */
    static void add(Histories before, Histories after, Map<Cell, Figures> moved, Map<Cell, Figures> to) {
        var recordedBefore = before.recorded();
        var recordedAfter = after.recorded();
        if (oneMoreAndTheLatest(recordedBefore, recordedAfter)) {
            add(WashingtonTime.day(Collections.max(recordedAfter)), moved, 1, to);
        } else {
            new Lateness(before, after, moved).add(days(recordedBefore), days(recordedAfter), to);
        }
    }

    /** As nearly always: then what was known on earlier days is as it was. Calendars are dear, moments are not. */
    private static boolean oneMoreAndTheLatest(List<Instant> before, List<Instant> after) {
        if (after.size() != before.size() + 1 || before.isEmpty()) {
            return after.size() == 1;
        }
        return Collections.max(after).isAfter(Collections.max(before));
    }

    private static List<LocalDate> days(List<Instant> moments) {
        return moments.stream().map(WashingtonTime::day).toList();
    }

    private void add(List<LocalDate> recordedBefore, List<LocalDate> recordedAfter, Map<Cell, Figures> to) {
        var known = Map.<Cell, Figures>of();
        for (var day : new TreeSet<>(recordedAfter)) {
            var next = movedBy(day, count(recordedBefore, day), count(recordedAfter, day));
            add(day, next, 1, to);
            add(day, known, -1, to);
            known = next;
        }
    }

    /** By how much what was known by the end of a recording day moved; of the last one it is all that moved. */
    private Map<Cell, Figures> movedBy(LocalDate day, long factsBefore, long factsAfter) {
        if (factsAfter == factsBefore) {
            return Map.of();
        }
        return factsAfter == after.size()
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
