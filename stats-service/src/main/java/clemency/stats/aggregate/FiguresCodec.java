package clemency.stats.aggregate;

import clemency.stats.aggregate.StatsRecord.Progress;
import java.time.Instant;

/** Figures and progress as bytes, for the state store: pairs of a measure's ordinal and its value. */
public final class FiguresCodec {

    private static final Measure[] MEASURES = Measure.values();

    private FiguresCodec() {}

    public static byte[] write(Figures figures) {
        var packer = new Packer();
        for (var measure : MEASURES) {
            if (figures.get(measure) != 0) {
                var _ = packer.choice(measure).number(figures.get(measure));
            }
        }
        return packer.bytes();
    }

    public static Figures read(byte[] bytes) {
        var from = new Unpacker(bytes);
        var values = Figures.zeros();
        while (from.more()) {
            values[from.octet()] = from.number();
        }
        return Figures.of(values);
    }

    public static byte[] write(Progress progress) {
        var latest = progress.recordedAt() == null ? Instant.MIN : progress.recordedAt();
        return new Packer()
                .number(progress.events())
                .number(progress.unknown())
                .number(progress.unreadable())
                .number(progress.incomplete())
                .moment(latest)
                .bytes();
    }

    public static Progress readProgress(byte[] bytes) {
        var from = new Unpacker(bytes);
        var events = from.number();
        var unknown = from.number();
        var unreadable = from.number();
        var incomplete = from.number();
        var latest = from.moment();
        return new Progress(events, Instant.MIN.equals(latest) ? null : latest, unknown, unreadable, incomplete);
    }
}
