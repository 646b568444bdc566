package clemency.stats.topology;

/**
 * When a task flushes. Live events: at every beat. Events that were old when they were read, as in a rebuild or after
 * an outage: once in a longer interval, on a grid that all tasks of a thread share, so that one commit serves them all; and
 * when no more of them came for a while.
 */
final class Rhythm {

    /** What is read later than this after it was written is catching up, in milliseconds. */
    private static final long OLD = 5_000;

    /** Who reads nothing for so long has caught up, in milliseconds. */
    private static final long QUIET = 500;

    private final long catchUpMillis;
    private long flushedIn = Long.MIN_VALUE;
    private long readAt;
    private boolean catchingUp;

    Rhythm(long catchUpMillis) {
        this.catchUpMillis = catchUpMillis;
    }

    /** @param written the time of the record, in milliseconds; of none known it says that it is old */
    void read(long written, long now) {
        catchingUp = now - written > OLD;
        readAt = now;
    }

    /** Whether to flush at this beat if anything changed. */
    boolean due(long now) {
        return !catchingUp || now - readAt >= QUIET || now / catchUpMillis > flushedIn;
    }

    void flushed(long now) {
        flushedIn = now / catchUpMillis;
    }
}
