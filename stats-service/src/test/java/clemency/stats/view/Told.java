package clemency.stats.view;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.aggregate.StatsRecord;
import clemency.stats.aggregate.StatsRecord.Partial;
import clemency.stats.aggregate.StatsRecord.Progress;
import clemency.stats.aggregate.StatsRecord.Watermark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records of statistics as they are told on the topic, one offset each, and what a view makes of them. */
public final class Told {

    public static final String EPOCH = "1";
    /** Names the topic, unless another one is asked for. */
    public static final String LOG = "1.log";

    private final Totals totals;
    private final SortedMap<Long, StatsRecord> log = new TreeMap<>();
    private long next;

    public Told() {
        this(LOG);
    }

    public Told(String name) {
        totals = new Totals(EPOCH, name);
        totals.caughtUp();
    }

    /** Reads a log from its beginning to its end. */
    private Told(SortedMap<Long, StatsRecord> log) {
        totals = new Totals(EPOCH, LOG);
        log.forEach(this::tell);
        totals.caughtUp();
    }

    public static Cell daily(String day, ClemencyType type) {
        return daily(day, type, Programme.TRADITIONAL, Administration.OBAMA);
    }

    public static Cell daily(String day, ClemencyType type, Programme programme, Administration administration) {
        return new Cell.Daily(LocalDate.parse(day), type, programme, administration);
    }

    public static Figures received(long count) {
        return Figures.of(Map.of(Measure.RECEIVED, count, Measure.PENDING, count));
    }

    public static StatsRecord partial(int partition, Cell cell, Figures figures) {
        return new Partial(EPOCH, partition, cell, figures);
    }

    public static StatsRecord watermark(int partition, String recordedAt) {
        return new Watermark(EPOCH, partition, new Progress(1, Instant.parse(recordedAt), 0, 0, 0));
    }

    public Told partials(int partition, Cell cell, Figures figures) {
        return tell(partial(partition, cell, figures));
    }

    public Told swap(int partition) {
        return tell(watermark(partition, "2026-01-01T00:00:00Z"));
    }

    public Told tell(StatsRecord record) {
        tell(next, record);
        return this;
    }

    /** Over the wire form, so that the records are those of the topic. */
    private void tell(long offset, StatsRecord record) {
        log.put(offset, record);
        next = offset + 1;
        var _ = totals.accept(offset, StatsRecord.read(record.key(), record.value()));
    }

    /** What another instance makes of the same log up to an offset, compacted before another one. */
    public Told readAgain(long to, long compactedBefore) {
        var left = new TreeMap<>(log.headMap(to));
        var last = new HashMap<String, Long>();
        log.headMap(Math.min(to, compactedBefore)).forEach((offset, record) -> last.put(record.key(), offset));
        var _ = left.entrySet()
                .removeIf(entry -> entry.getKey() < compactedBefore
                        && !entry.getKey().equals(last.get(entry.getValue().key())));
        return new Told(left);
    }

    /** Hears all that was told elsewhere since. */
    public Told goOn(Told elsewhere) {
        elsewhere.log.tailMap(next).forEach(this::tell);
        return this;
    }

    public void tellAll(List<StatsRecord> records) {
        for (var record : records) {
            var _ = tell(record);
        }
    }

    /** Everything at once, as after a rebuild. */
    public static Told of(Map<Cell, Figures> cells) {
        var told = new Told();
        told.tellAll(cells.entrySet().stream()
                .map(entry -> partial(0, entry.getKey(), entry.getValue()))
                .toList());
        return told.swap(0);
    }

    /** As when the reading thread has read all of it. */
    public static View shown(Snapshot snapshot, long readTo) {
        var view = new View();
        view.show(snapshot);
        view.readTo(readTo);
        return view;
    }

    /** As when the reading thread fails; the next thing that is told mends it. */
    public static void fail(View view) {
        view.failed();
    }

    public Snapshot snapshot() {
        return totals.snapshot();
    }
}
