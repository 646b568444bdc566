package clemency.stats.topology;

/**
 * When a task flushes. Live events: at every beat. The older events are when they are read, the less often: figures of an hour
 * ago, in a rebuild or after an outage, need not be exact to the second, and where events come faster than flushes can keep
 * up with, fewer flushes keep the delay short. And when no more old ones came for a while. Hosts whose clocks differ by more than
 * a quarter of a second flush less often, too.
 */
final class Rhythm {

    /** Who reads nothing for so long has caught up, in milliseconds. */
    private static final long QUIET = 500;

    /** Waits this part of the age of the events: at half a second two beats of 50 ms. */
    private static final long PART = 5;

    private final long longest;
    private long flushedAt = Long.MIN_VALUE / 2;
    private long readAt;
    private long age;

    /** @param longest between two flushes, in milliseconds */
    Rhythm(long longest) {
        this.longest = longest;
    }

    /** @param written the time of the record, in milliseconds; of none known it says that it is old */
    void read(long written, long now) {
        age = now - written;
        readAt = now;
    }

    /** Whether to flush at this beat if anything changed. */
    boolean due(long now) {
        return now - readAt >= QUIET || now - flushedAt >= Math.min(longest, age / PART);
    }

    void flushed(long now) {
        flushedAt = now;
    }
}
