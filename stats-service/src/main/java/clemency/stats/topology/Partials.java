package clemency.stats.topology;

import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.FiguresCodec;
import clemency.stats.aggregate.StatsRecord.Progress;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * A partition's share of the cells. The sums that moved are put into the store before each commit, whoever asks for it, so
 * that every commit has them; which of them are not yet published is known in memory alone, so whoever takes the task over
 * publishes all.
 */
final class Partials {

    private final Kept<String, byte[]> store;
    private final int most;

    /** As they are now, of cells that were looked at lately. Of one that is not here the store has the truth. */
    private final Map<Cell, Figures> sums = new HashMap<>();

    /** Those of them that are not in the store. */
    private final Set<Cell> unsaved = new HashSet<>();

    private final Set<Cell> unpublished = new HashSet<>();
    private Progress progress;
    private boolean progressSaved = true;
    private boolean publishAll = true;
    private boolean changed = true;

    /** @param most cells whose sums are on the heap */
    Partials(Kept<String, byte[]> store, int most) {
        this.store = store;
        this.most = most;
        var known = store.get(Stores.PROGRESS);
        progress = known == null ? Progress.NONE : FiguresCodec.readProgress(known);
        store.beforeCommit(this::save);
    }

    Progress progress() {
        return progress;
    }

    void progress(Progress next) {
        progress = next;
        progressSaved = false;
        changed = true;
    }

    void move(Cell cell, Figures difference) {
        sums.put(cell, figures(cell).plus(difference));
        var _ = unsaved.add(cell);
        if (!publishAll) {
            var _ = unpublished.add(cell);
        }
        if (sums.size() > most) {
            save();
            sums.clear();
        }
    }

    /** Whether anything happened since the last publication. */
    boolean changed() {
        return changed;
    }

    /** Hands out what is not yet published: after a start everything, then what changed. A cell is never taken back. */
    void publish(BiConsumer<Cell, Figures> to) {
        if (publishAll) {
            save();
            all(to);
        } else {
            unpublished.forEach(cell -> to.accept(cell, figures(cell)));
        }
        publishAll = false;
        changed = false;
        unpublished.clear();
    }

    private void all(BiConsumer<Cell, Figures> to) {
        store.forEach((key, value) -> {
            if (!key.equals(Stores.PROGRESS)) {
                to.accept(Cell.parse(key), FiguresCodec.read(value));
            }
        });
    }

    /** In the transaction that is open, so it may be done at any time. */
    private void save() {
        unsaved.forEach(cell -> store.put(cell.toString(), FiguresCodec.write(sums.get(cell))));
        unsaved.clear();
        if (!progressSaved) {
            store.put(Stores.PROGRESS, FiguresCodec.write(progress));
            progressSaved = true;
        }
    }

    private Figures figures(Cell cell) {
        var recent = sums.get(cell);
        if (recent != null) {
            return recent;
        }
        var known = store.get(cell.toString());
        return known == null ? Figures.NONE : FiguresCodec.read(known);
    }
}
