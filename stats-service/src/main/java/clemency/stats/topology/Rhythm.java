package clemency.stats.topology;

/**
 * When a task flushes. Live events: at every beat. Events that were old when they were read, as in a rebuild or after an
 * outage: less often the older they are, for figures of an hour ago need not be exact to the second; and when no more of
 * them came for a while.
 */
final class Rhythm {

    /** What is read later than this after it was written is catching up, in milliseconds. */
    private static final long OLD = 5_000;

    /** Who reads nothing for so long has caught up, in milliseconds. */
    private static final long QUIET = 500;

    /** Waits this part of the age of the events. */
    private static final long PART = 10;

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
        return age <= OLD || now - readAt >= QUIET || now - flushedAt >= Math.min(longest, age / PART);
    }

    void flushed(long now) {
        flushedAt = now;
    }
}
