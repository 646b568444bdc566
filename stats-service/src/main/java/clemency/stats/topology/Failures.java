package clemency.stats.topology;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.jboss.logging.Logger;

/**
 * A stream thread that dies is replaced: an outage passes, and the state is rolled back and restored. What goes on
 * failing is a defect, and the process ends visibly instead of turning in circles. Called by any dying thread.
 */
final class Failures implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = Logger.getLogger(Failures.class);
    private static final int TOO_MANY = 5;
    private static final long WINDOW = Duration.ofMinutes(5).toNanos();

    private final Deque<Long> recent = new ArrayDeque<>();
    private volatile boolean any;

    /** Whether anything failed since the start; then the state is not clean. */
    boolean any() {
        return any;
    }

    @Override
    public synchronized StreamThreadExceptionResponse handle(Throwable failure) {
        any = true;
        var now = System.nanoTime();
        recent.removeIf(then -> now - then > WINDOW);
        recent.add(now);
        if (recent.size() >= TOO_MANY || failure instanceof Error) {
            LOG.error("counting fails again and again; this process gives up", failure);
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        LOG.error("a stream thread died and is replaced", failure);
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
