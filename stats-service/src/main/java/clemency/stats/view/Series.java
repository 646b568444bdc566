package clemency.stats.view;

import clemency.stats.aggregate.Figures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Running figures by day: what stood at the end of any day is one binary search away. Immutable; a successor shares all
 * the figures before the first day that changed, which for live events is nearly all of them.
 */
public final class Series {

    static final Series EMPTY = new Series(new LocalDate[0], new Figures[0]);

    private final LocalDate[] days;
    private final Figures[] upTo;

    private Series(LocalDate[] days, Figures[] upTo) {
        this.days = days;
        this.upTo = upTo;
    }

    /** The sum of all cells dated that day or earlier. */
    public Figures upTo(LocalDate day) {
        int found = Arrays.binarySearch(days, day);
        return before(found >= 0 ? found + 1 : -found - 1);
    }

    public Figures whole() {
        return before(days.length);
    }

    /** The days on which anything moved, ascending. */
    public List<LocalDate> days() {
        return List.of(days);
    }

    /** @param changes what was added to each day; not empty */
    Series with(NavigableMap<LocalDate, Figures> changes) {
        int kept = firstFrom(changes.firstKey());
        var tail = new TreeMap<>(changes);
        for (int i = kept; i < days.length; i++) {
            tail.merge(days[i], upTo[i].minus(before(i)), Figures::plus);
        }
        return followedBy(kept, tail);
    }

    private Series followedBy(int kept, NavigableMap<LocalDate, Figures> tail) {
        var newDays = Arrays.copyOf(days, kept + tail.size());
        var newUpTo = Arrays.copyOf(upTo, kept + tail.size());
        var running = before(kept);
        int i = kept;
        for (var day : tail.entrySet()) {
            running = running.plus(day.getValue());
            newDays[i] = day.getKey();
            newUpTo[i++] = running;
        }
        return new Series(newDays, newUpTo);
    }

    private Figures before(int index) {
        return index == 0 ? Figures.NONE : upTo[index - 1];
    }

    private int firstFrom(LocalDate day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }
}
