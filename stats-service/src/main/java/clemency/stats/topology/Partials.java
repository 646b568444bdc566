package clemency.stats.topology;

import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.FiguresCodec;
import clemency.stats.aggregate.StatsRecord.Progress;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A partition's share of the cells. The sums are in the store with each change, so every commit has them, whoever asks
 * for it; which of them are not yet published is known in memory alone, so whoever takes the task over publishes all.
 */
final class Partials {

    private final KeyValueStore<String, byte[]> store;
    private final Set<Cell> unpublished = new HashSet<>();
    private Progress progress;
    private boolean publishAll = true;
    private boolean changed = true;

    Partials(KeyValueStore<String, byte[]> store) {
        this.store = store;
        var known = store.get(Stores.PROGRESS);
        progress = known == null ? Progress.NONE : FiguresCodec.readProgress(known);
    }

    Progress progress() {
        return progress;
    }

    void progress(Progress next) {
        progress = next;
        changed = true;
        store.put(Stores.PROGRESS, FiguresCodec.write(next));
    }

    void move(Cell cell, Figures difference) {
        var key = cell.toString();
        store.put(key, FiguresCodec.write(figures(key).plus(difference)));
        if (!publishAll) {
            var _ = unpublished.add(cell);
        }
    }

    /** Whether anything happened since the last publication. */
    boolean changed() {
        return changed;
    }

    /** Hands out what is not yet published: after a start everything, then what changed. A cell is never taken back. */
    void publish(BiConsumer<Cell, Figures> to) {
        if (publishAll) {
            all(to);
        } else {
            unpublished.forEach(cell -> to.accept(cell, figures(cell.toString())));
        }
        publishAll = false;
        changed = false;
        unpublished.clear();
    }

    private void all(BiConsumer<Cell, Figures> to) {
        try (var entries = store.all()) {
            entries.forEachRemaining(entry -> {
                if (!entry.key.equals(Stores.PROGRESS)) {
                    to.accept(Cell.parse(entry.key), FiguresCodec.read(entry.value));
                }
            });
        }
    }

    private Figures figures(String key) {
        var known = store.get(key);
        return known == null ? Figures.NONE : FiguresCodec.read(known);
    }
}
