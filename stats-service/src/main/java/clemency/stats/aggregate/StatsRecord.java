package clemency.stats.aggregate;

import java.time.Instant;

/**
 * A record of {@code clemency.stats.<epoch>}. Values are absolute, so the last one of a key says all: adding up the
 * partials of a cell over the partitions gives its figures.
 */
public sealed interface StatsRecord {

    String epoch();

    /** The partition of the event topics that this record sums up. */
    int partition();

    String key();

    byte[] value();

    /** {@code epoch|partition|cell}: a partition's share of a cell. */
    record Partial(String epoch, int partition, Cell cell, Figures figures) implements StatsRecord {
        @Override
        public String key() {
            return epoch + '|' + partition + '|' + cell;
        }

        @Override
        public byte[] value() {
            return StatsJson.write(figures);
        }
    }

    /** {@code epoch|partition|W}: ends each flush of a partition; what came before it belongs together. */
    record Watermark(String epoch, int partition, Progress progress) implements StatsRecord {
        @Override
        public String key() {
            return epoch + '|' + partition + "|W";
        }

        @Override
        public byte[] value() {
            return StatsJson.write(progress);
        }
    }

    /**
     * How far a partition has come.
     *
     * @param events facts counted so far; a repetition does not count again
     * @param recordedAt the latest recording time among them, or null where there are none
     * @param unknown those of a type that this version does not know
     * @param unreadable records that went to a dead-letter topic
     * @param incomplete petitions of which something is known, but not yet that they were received
     */
    record Progress(long events, Instant recordedAt, long unknown, long unreadable, long incomplete) {
        public static final Progress NONE = new Progress(0, null, 0, 0, 0);

        public Progress plus(Progress other) {
            return new Progress(
                    events + other.events,
                    later(recordedAt, other.recordedAt),
                    unknown + other.unknown,
                    unreadable + other.unreadable,
                    incomplete + other.incomplete);
        }

        private static Instant later(Instant one, Instant other) {
            return one == null || (other != null && other.isAfter(one)) ? other : one;
        }
    }

    /** @throws IllegalArgumentException where the record is none of these */
    static StatsRecord read(String key, byte[] value) {
        var first = key.indexOf('|');
        var second = key.indexOf('|', first + 1);
        if (first < 1 || second < 0) {
            throw new IllegalArgumentException("no key of statistics: " + key);
        }
        var epoch = key.substring(0, first);
        var partition = Integer.parseInt(key, first + 1, second, 10);
        var rest = key.substring(second + 1);
        return rest.equals("W")
                ? new Watermark(epoch, partition, StatsJson.readProgress(value))
                : new Partial(epoch, partition, Cell.parse(rest), StatsJson.readFigures(value));
    }
}
