package clemency.stats.freshness;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Knows how far behind the figures are without asking each time: on a thread of its own, every few seconds. */
@ApplicationScoped
public class Freshness {

    private static final Logger LOG = Logger.getLogger(Freshness.class);
    private static final long SECONDS = 5;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Behind behind;
    private volatile OptionalLong events = OptionalLong.empty();
    private Thread thread;

    Freshness(Behind behind) {
        this.behind = behind;
    }

    /** Events that were not in the figures at most some seconds ago; nothing where the broker did not say. */
    public OptionalLong behind() {
        return events;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("freshness").daemon().start(this::askUntilStopped);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        thread.interrupt();
        var _ = thread.join(Duration.ofSeconds(2));
    }

    private void askUntilStopped() {
        try {
            do {
                ask();
            } while (!stopped.await(SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            LOG.debug("stopped");
        }
    }

    private void ask() throws InterruptedException {
        try {
            events = OptionalLong.of(behind.events());
        } catch (RuntimeException e) {
            LOG.debugf(e, "not known how far behind the figures are");
            events = OptionalLong.empty();
        }
    }
}
