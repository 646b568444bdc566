package clemency.stats.topology;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Starts the counting beside the server, on a thread of its own because it waits for the broker, and stops it. */
@ApplicationScoped
public class StatisticsProcess {

    private static final Logger LOG = Logger.getLogger(StatisticsProcess.class);

    private final Settings settings;
    private final String brokers;
    private final Counts counts = new Counts();
    private volatile StatisticsStreams streams;
    private Thread starting;

    StatisticsProcess(Settings settings, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.settings = settings;
        this.brokers = brokers;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            starting = Thread.ofPlatform().name("statistics-start").start(this::startOrDie);
        }
    }

    private void startOrDie() {
        try {
            streams = StatisticsStreams.start(settings, brokers, counts, () -> Quarkus.asyncExit(1));
        } catch (InterruptedException e) {
            LOG.info("stopped before the statistics had started");
        } catch (IOException | RuntimeException e) {
            LOG.errorf(e, "the statistics can't start: %s", e.getMessage());
            Quarkus.asyncExit(1);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        if (starting != null) {
            starting.interrupt();
            var _ = starting.join(Duration.ofSeconds(5));
        }
        if (streams != null) {
            streams.close();
        }
    }

    /** Whether events are counted as they arrive: here, or where this process only shows, by others. */
    public boolean counting() {
        return !enabled() || streams().map(StatisticsStreams::ready).orElse(false);
    }

    boolean enabled() {
        return settings.enabled();
    }

    Counts counts() {
        return counts;
    }

    Optional<StatisticsStreams> streams() {
        return Optional.ofNullable(streams);
    }
}
