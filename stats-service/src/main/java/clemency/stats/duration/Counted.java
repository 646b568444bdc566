package clemency.stats.duration;

import java.util.NavigableMap;
import java.util.OptionalInt;
import java.util.TreeMap;

/** Petitions by days, and how they stand to the targets of their programmes. Not thread-safe; lives as long as one answer. */
final class Counted {

    private final NavigableMap<Integer, Long> byDays = new TreeMap<>();
    private long sum;
    private long withTarget;
    private long withinTarget;

    /** @param target in days, or nothing where the programme has none */
    void add(int days, long count, OptionalInt target) {
        if (count != 0) {
            var _ = byDays.merge(days, count, Long::sum);
            withTarget += target.isPresent() ? count : 0;
            withinTarget += target.isPresent() && days <= target.getAsInt() ? count : 0;
        }
    }

    /** Exact days, of petitions that were added by steps or months. */
    void addDays(long days) {
        sum += days;
    }

    Distribution distribution() {
        return Distribution.of(byDays, sum);
    }

    long withTarget() {
        return withTarget;
    }

    long withinTarget() {
        return withinTarget;
    }
}
