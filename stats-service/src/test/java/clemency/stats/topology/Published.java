package clemency.stats.topology;

import clemency.stats.Fold;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.StatsRecord;
import clemency.stats.aggregate.StatsRecord.Partial;
import clemency.stats.aggregate.StatsRecord.Progress;
import clemency.stats.aggregate.StatsRecord.Watermark;
import java.util.HashMap;
import java.util.Map;

/** What a reader of the statistics topic knows: the last value of each key, added up over the partitions. */
final class Published {

    private final Map<String, Figures> partials = new HashMap<>();
    private final Map<String, Cell> cells = new HashMap<>();
    private final Map<Integer, Progress> progress = new HashMap<>();

    void accept(String key, byte[] value) {
        switch (StatsRecord.read(key, value)) {
            case Partial partial -> {
                partials.put(key, partial.figures());
                cells.put(key, partial.cell());
            }
            case Watermark watermark -> progress.put(watermark.partition(), watermark.progress());
        }
    }

    long events() {
        return progress.values().stream().mapToLong(Progress::events).sum();
    }

    long unreadable() {
        return progress.values().stream().mapToLong(Progress::unreadable).sum();
    }

    Map<Cell, Figures> cells() {
        var sum = new HashMap<Cell, Figures>();
        partials.forEach((key, figures) -> sum.merge(cells.get(key), figures, Figures::plus));
        return Fold.nonZero(sum);
    }

    Map<Cell, Figures> daily() {
        var daily = new HashMap<>(cells());
        daily.keySet().removeIf(cell -> !(cell instanceof Cell.Daily));
        return daily;
    }
}
