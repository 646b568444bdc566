package clemency.stats.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

/**
 * What this instance knows of the figures. Written by the reading thread, read by any. There is nothing to see before
 * the topic was read to the end it had at the start; from then on there always is, whatever happens to the broker.
 */
@ApplicationScoped
public class View {

    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final LongAdder skipped = new LongAdder();
    private volatile Snapshot latest;
    private volatile long readTo;
    private volatile boolean failing;

    public Optional<Snapshot> latest() {
        return Optional.ofNullable(latest);
    }

    /** @param watcher runs on the reading thread after each change, and must not block */
    public void watch(Runnable watcher) {
        watchers.add(watcher);
    }

    /** Whether reading has failed and is not yet where it was: what is shown then does not move with the events. */
    public boolean failing() {
        return failing;
    }

    /** The offset behind the last record of the topic that was read; what is shown holds all before it that is complete. */
    public long readTo() {
        return readTo;
    }

    void readTo(long offset) {
        readTo = offset;
    }

    void failed() {
        failing = true;
    }

    /** A record of the topic could not be read. */
    void skipped() {
        skipped.increment();
    }

    long recordsSkipped() {
        return skipped.sum();
    }

    void show(Snapshot snapshot) {
        latest = snapshot;
        failing = false;
        watchers.forEach(Runnable::run);
    }
}
