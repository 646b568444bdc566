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
import java.util.List;
import java.util.Map;

/** Records of statistics as they are told on the topic, one offset each, and what a view makes of them. */
public final class Told {

    public static final String EPOCH = "1";

    private final Totals totals = new Totals(EPOCH);
    private long next;

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

    /** Over the wire form, so that the records are those of the topic. */
    public Told tell(StatsRecord record) {
        var _ = totals.accept(next++, StatsRecord.read(record.key(), record.value()));
        return this;
    }

    public void tellAll(List<StatsRecord> records) {
        for (var record : records) {
            var _ = tell(record);
        }
    }

    public Snapshot snapshot() {
        return totals.snapshot();
    }
}
