package clemency.stats.view;

import clemency.stats.aggregate.Figures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Cells of one kind as series. Changes are gathered and folded in when somebody wants to see; what has not changed is
 * handed out again. Reading thread only.
 *
 * @param <K> what the cells of a series have in common
 */
final class SeriesTotals<K> {

    private final Map<K, Series> series = new HashMap<>();
    private final Map<K, NavigableMap<LocalDate, Figures>> gathered = new HashMap<>();
    private Map<K, Series> seen = Map.of();

    void add(K key, LocalDate day, Figures change) {
        var _ = gathered.computeIfAbsent(key, _ -> new TreeMap<>()).merge(day, change, Figures::plus);
    }

    Map<K, Series> series() {
        if (!gathered.isEmpty()) {
            gathered.forEach((key, changes) ->
                    series.put(key, series.getOrDefault(key, Series.EMPTY).with(changes)));
            gathered.clear();
            seen = Map.copyOf(series);
        }
        return seen;
    }
}
