package clemency.stats.topology;

import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.FiguresCodec;
import clemency.stats.aggregate.StatsRecord.Progress;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A partition's share of the cells. The sums that moved are put into the store before each commit, whoever asks for it, so
 * that every commit has them; which of them are not yet published is known in memory alone, so whoever takes the task over
 * publishes all.
 */
final class Partials {

    private final Kept<String, byte[]> store;
    private final int most;

    /** Of cells that moved lately. Of one that is not here the store has the truth. */
    private final Map<Cell, Sum> sums = new HashMap<>();

    private final List<Sum> unsaved = new ArrayList<>();
    private final List<Sum> unpublished = new ArrayList<>();
    private Progress progress;
    private boolean progressSaved = true;
    private boolean publishAll = true;
    private boolean changed = true;

    /** A cell's figures as they are now. */
    private static final class Sum {
        private final Cell cell;
        private Figures figures;
        private boolean saved = true;
        private boolean published = true;

        Sum(Cell cell, Figures figures) {
            this.cell = cell;
            this.figures = figures;
        }
    }

    /** @param most cells on the heap; when there are more of them it is time to publish */
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
        var sum = sums.computeIfAbsent(cell, this::stored);
        sum.figures = sum.figures.plus(difference);
        if (sum.saved) {
            sum.saved = false;
            unsaved.add(sum);
        }
        if (sum.published) {
            sum.published = false;
            unpublished.add(sum);
        }
    }

    /** Whether anything happened since the last publication. */
    boolean changed() {
        return changed;
    }

    /** Whether there is more on the heap than there should be; {@link #publish} lets go of it. */
    boolean full() {
        return sums.size() > most;
    }

    /** Hands out what is not yet published: after a start everything, then what changed. A cell is never taken back. */
    void publish(BiConsumer<Cell, Figures> to) {
        if (publishAll) {
            save();
            all(to);
        } else {
            unpublished.forEach(sum -> to.accept(sum.cell, sum.figures));
        }
        unpublished.forEach(sum -> sum.published = true);
        unpublished.clear();
        publishAll = false;
        changed = false;
        if (full()) {
            save();
            sums.clear();
        }
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
        for (var sum : unsaved) {
            store.put(sum.cell.toString(), FiguresCodec.write(sum.figures));
            sum.saved = true;
        }
        unsaved.clear();
        if (!progressSaved) {
            store.put(Stores.PROGRESS, FiguresCodec.write(progress));
            progressSaved = true;
        }
    }

    private Sum stored(Cell cell) {
        var known = store.get(cell.toString());
        return new Sum(cell, known == null ? Figures.NONE : FiguresCodec.read(known));
    }
}
