package clemency.stats.view;

import clemency.stats.epoch.CurrentEpoch;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the current epoch for the view. When another one takes its place, what is shown goes on moving while the other is read, and
 * is replaced in one step when all of that is known.
 */
@ApplicationScoped
class ReadingThread implements EpochReading.Turns {

    private final View view;
    private final String brokers;
    private final CurrentEpoch current;
    private EpochReading shown;
    private EpochReading next;

    ReadingThread(View view, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers, CurrentEpoch current) {
        this.view = view;
        this.brokers = brokers;
        this.current = current;
    }

    void start(@Observes StartupEvent event) {
        current.follow(this::read);
    }

    synchronized void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stop(next);
        stop(shown);
    }

    private synchronized void read(String epoch) {
        try {
            stop(next);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        next = new EpochReading(epoch, view, brokers, this);
        next.start();
    }

    private static void stop(EpochReading reading) throws InterruptedException {
        if (reading != null) {
            reading.stop();
        }
    }

    @Override
    public synchronized void caughtUp(EpochReading reading) {
        if (reading != next) {
            return;
        }
        try {
            stop(shown);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
        shown = next;
        next = null;
    }

    /** What is read beside what is shown may fail and begin anew without anybody's notice. */
    @Override
    public synchronized void failed(EpochReading reading) {
        if (shown == null || reading == shown) {
            view.failed();
        }
    }
}
