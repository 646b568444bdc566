package clemency.stats.rebuild;

import clemency.stats.epoch.CurrentEpoch;
import clemency.stats.freshness.Behind;
import clemency.stats.topology.Settings;
import clemency.stats.topology.StatisticsProcess;
import clemency.stats.view.View;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * A process that was started for a rebuild: it counts all events under the next epoch, stops when it has caught up, says that
 * this epoch is the current one, and ends. Killed before that, nothing has changed for anybody, and it may be started again: it goes on.
 */
@ApplicationScoped
class Rebuild {

    private static final Logger LOG = Logger.getLogger(Rebuild.class);

    /** Events arrive all the time: whoever is no further behind than this, look after look, has caught up. */
    private static final long NEARLY_NOTHING = 100;

    private static final int LOOKS = 5;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Settings settings;
    private final CurrentEpoch epoch;
    private final StatisticsProcess counting;
    private final View view;
    private final Behind behind;
    private Thread thread;

    Rebuild(Settings settings, CurrentEpoch epoch, StatisticsProcess counting, View view, Behind behind) {
        this.settings = settings;
        this.epoch = epoch;
        this.counting = counting;
        this.view = view;
        this.behind = behind;
    }

    void start(@Observes StartupEvent event) {
        if (settings.rebuild()) {
            thread = Thread.ofPlatform().name("rebuild").daemon().start(this::rebuild);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        if (thread != null && thread != Thread.currentThread()) {
            var _ = thread.join(Duration.ofSeconds(1));
        }
    }

    private void rebuild() {
        try {
            if (caughtUp()) {
                counting.handOver();
                epoch.takeItsPlace();
                LOG.infof("rebuild: epoch %s is the current one", epoch.name());
                Quarkus.asyncExit(0);
            }
        } catch (InterruptedException e) {
            LOG.debug("stopped");
        } catch (RuntimeException e) {
            LOG.errorf(e, "rebuild: it failed, and nothing has changed: %s", e.getMessage());
            Quarkus.asyncExit(1);
        }
    }

    /** False where the process is stopped before. */
    private boolean caughtUp() throws InterruptedException {
        for (var near = 0; near < LOOKS; ) {
            if (stopped.await(1, TimeUnit.SECONDS)) {
                return false;
            }
            near = isNear() ? near + 1 : 0;
        }
        return true;
    }

    private boolean isNear() throws InterruptedException {
        if (!counting.counting() || view.latest().isEmpty()) {
            return false;
        }
        var events = behind.events();
        LOG.infof("rebuild: epoch %s, %,d events to go", epoch.name(), events);
        return events <= NEARLY_NOTHING;
    }
}
