package clemency.stats.view;

import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.StatsRecord;
import clemency.stats.aggregate.StatsRecord.Partial;
import clemency.stats.aggregate.StatsRecord.Progress;
import clemency.stats.aggregate.StatsRecord.Watermark;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Adds the partials up over the source partitions. A partition's records show only at its watermark, all at once; the
 * same absolute values once more (a rebalance, a restore) change nothing. Reading thread only; what it hands out is
 * immutable.
 *
 * <p>Compaction leaves the last value of a cell, and no trace of those before. So what is read on the way to the end may
 * have moved wherever a cell was told, though its sum is as before or zero: who returns is told too much rather than
 * too little. What comes later is read before it is compacted, and says exactly what moved.
 */
final class Totals {

    private static final Scope[] SCOPES = Scope.values();

    private final String epoch;
    private final String log;
    private final Map<Integer, SourcePartition> partitions = new HashMap<>();
    private final SeriesTotals<Slice> daily = new SeriesTotals<>();
    private final SeriesTotals<Scope> scopes = new SeriesTotals<>();
    private final FinerTotals finer = new FinerTotals();
    private final CutTotals cuts = new CutTotals();
    private final AnnouncedTotals announced = new AnnouncedTotals();
    private final EnumMap<Scope, Standing> standing = new EnumMap<>(Scope.class);
    private final Map<Integer, Progress> progress = new HashMap<>();
    private long offset = -1;
    private boolean caughtUp;

    /**
     * @param epoch whose records count
     * @param log names the topic that they are read from
     */
    Totals(String epoch, String log) {
        this.epoch = epoch;
        this.log = log;
        for (var scope : SCOPES) {
            standing.put(scope, Standing.NOTHING);
        }
    }

    /**
     * @param at the record's offset on {@code clemency.stats.<epoch>}
     * @return whether there is something new to see
     */
    boolean accept(long at, StatsRecord record) {
        if (!record.epoch().equals(epoch)) {
            return false;
        }
        var partition = partitions.computeIfAbsent(record.partition(), _ -> new SourcePartition());
        return switch (record) {
            case Partial partial -> {
                partition.arrive(partial.cell(), partial.figures());
                yield false;
            }
            case Watermark watermark -> {
                swap(at, partition.swap(), watermark);
                yield true;
            }
        };
    }

    /** From here on no record is missing between one and the next. */
    void caughtUp() {
        caughtUp = true;
    }

    Snapshot snapshot() {
        return new Snapshot(
                log,
                offset,
                progress(),
                daily.series(),
                scopes.series(),
                announced.announced(),
                Map.copyOf(standing),
                finer.finer(),
                cuts.cuts(),
                partitions.values().stream().mapToLong(SourcePartition::cells).sum());
    }

    private Progress progress() {
        return progress.values().stream().reduce(Progress.NONE, Progress::plus);
    }

    private void swap(long at, Map<Cell, Figures> changes, Watermark watermark) {
        offset = at;
        progress.put(watermark.partition(), watermark.progress());
        if (caughtUp) {
            var _ = changes.values().removeIf(Figures::isZero);
        }
        var national = new EnumMap<Scope, Figures>(Scope.class);
        changes.forEach((cell, change) -> {
            announced.add(cell, change, caughtUp, at);
            finer.add(cell, change);
            cuts.add(cell, change);
            if (cell instanceof Cell.Daily dailyCell) {
                daily.add(Slice.of(dailyCell), dailyCell.day(), change);
                addNational(national, dailyCell, change);
            }
        });
        announced.moveTotals(at);
        cuts.swap(caughtUp, at);
        national.forEach(
                (scope, change) -> standing.put(scope, standing.get(scope).after(change, caughtUp, at)));
    }

    private void addNational(Map<Scope, Figures> national, Cell.Daily cell, Figures change) {
        for (var scope : SCOPES) {
            if (scope.covers(cell.clemencyType())) {
                scopes.add(scope, cell.day(), change);
                var _ = national.merge(scope, change, Figures::plus);
            }
        }
    }
}
