package clemency.stats.view;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Figures;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The grants of one clemency type that were announced on one day. Immutable.
 *
 * @param releases by the day on which prison terms end
 * @param changedAt the offset at which it, or the running total of its type, changed last
 * @param totalChangedAt the same with the running total of all types
 */
public record Announced(
        Figures counts, NavigableMap<LocalDate, Figures> releases, long changedAt, long totalChangedAt) {

    static final Announced NOTHING = new Announced(Figures.NONE, new TreeMap<>(), 0, 0);

    /** Announcements by day, then by clemency type. */
    public record Key(LocalDate day, ClemencyType clemencyType) implements Comparable<Key> {

        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::day).thenComparing(Key::clemencyType);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    Announced with(Figures change, long offset) {
        return new Announced(counts.plus(change), releases, offset, offset);
    }

    Announced with(LocalDate releaseOn, Figures change, long offset) {
        var moved = new TreeMap<>(releases);
        var sum = moved.merge(releaseOn, change, Figures::plus);
        if (sum.isZero()) {
            moved.remove(releaseOn, sum);
        }
        return new Announced(counts, moved, offset, offset);
    }

    Announced totalMoved(boolean ofItsType, long offset) {
        return new Announced(counts, releases, ofItsType ? offset : changedAt, offset);
    }
}
