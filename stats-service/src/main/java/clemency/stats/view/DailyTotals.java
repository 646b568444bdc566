package clemency.stats.view;

import clemency.stats.aggregate.Cell.Daily;
import clemency.stats.aggregate.Figures;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The daily cells as series. Changes are gathered and folded in when somebody wants to see. Reading thread only. */
final class DailyTotals {

    private final Map<Slice, Series> series = new HashMap<>();
    private final Map<Slice, NavigableMap<LocalDate, Figures>> gathered = new HashMap<>();

    void add(Daily cell, Figures change) {
        var slice = new Slice(cell.clemencyType(), cell.programme(), cell.administration());
        var _ = gathered.computeIfAbsent(slice, _ -> new TreeMap<>()).merge(cell.day(), change, Figures::plus);
    }

    Map<Slice, Series> series() {
        gathered.forEach((slice, changes) ->
                series.put(slice, series.getOrDefault(slice, Series.EMPTY).with(changes)));
        gathered.clear();
        return Map.copyOf(series);
    }
}
