package clemency.stats.topology;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;

/** What this process did since its start; what was done and then rolled back is in it. Written by all stream threads. */
public final class Counts {

    final LongAdder events = new LongAdder();
    final LongAdder repetitions = new LongAdder();
    final LongAdder unknown = new LongAdder();
    final LongAdder unreadable = new LongAdder();
    final LongAdder published = new LongAdder();
    final AtomicLong flushedAtMillis = new AtomicLong();

    public long events() {
        return events.sum();
    }

    public long repetitions() {
        return repetitions.sum();
    }

    public long unreadable() {
        return unreadable.sum();
    }

    /** Records sent to the statistics topic. */
    public long published() {
        return published.sum();
    }
}
