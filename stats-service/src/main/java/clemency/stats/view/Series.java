package clemency.stats.view;

import clemency.stats.aggregate.Figures;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;

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
        int from = firstFrom(changes.firstKey());
        var grown = new Series(
                Arrays.copyOf(days, days.length + changes.size()), Arrays.copyOf(upTo, days.length + changes.size()));
        int to = from;
        var added = Figures.NONE;
        for (var change : changes.entrySet()) {
            int next = firstFrom(change.getKey());
            to = grown.take(this, from, next, added, to);
            from = next < days.length && days[next].equals(change.getKey()) ? next + 1 : next;
            added = added.plus(change.getValue());
            grown.days[to] = change.getKey();
            grown.upTo[to++] = before(from).plus(added);
        }
        to = grown.take(this, from, days.length, added, to);
        return new Series(Arrays.copyOf(grown.days, to), Arrays.copyOf(grown.upTo, to));
    }

    /** Takes over days of an earlier one, each with as much more; answers where the next one goes. */
    private int take(Series earlier, int from, int end, Figures more, int to) {
        System.arraycopy(earlier.days, from, days, to, end - from);
        for (int i = from; i < end; i++) {
            upTo[to++] = earlier.upTo[i].plus(more);
        }
        return to;
    }

    private Figures before(int index) {
        return index == 0 ? Figures.NONE : upTo[index - 1];
    }

    private int firstFrom(LocalDate day) {
        int found = Arrays.binarySearch(days, day);
        return found >= 0 ? found : -found - 1;
    }
}
