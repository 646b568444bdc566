package clemency.stats.topology;

import clemency.stats.epoch.CurrentEpoch;
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
    private final CurrentEpoch current;
    private volatile StatisticsStreams streams;
    private volatile boolean changing;
    private volatile Thread starting;

    StatisticsProcess(
            Settings settings, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers, CurrentEpoch current) {
        this.settings = settings;
        this.brokers = brokers;
        this.current = current;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            current.follow(epoch ->
                    starting = Thread.ofPlatform().name("statistics-start").start(() -> startOrDie(epoch)));
        }
    }

    /** Stops counting in the epoch before, if any: its figures are shown until those of this one are read. */
    private synchronized void startOrDie(String epoch) {
        try {
            if (streams != null) {
                changing = true;
                streams.close();
            }
            streams = StatisticsStreams.start(settings.in(epoch), brokers, counts, () -> Quarkus.asyncExit(1));
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

    /** Stops counting, so that another process goes on at once. */
    public synchronized void handOver() {
        streams.leave();
    }

    /**
     * Whether events are counted as they arrive: here, or where this process only shows, by others. While it changes to another epoch it
     * is about to: the figures of a rebuild are no older than those that they replace.
     */
    public boolean counting() {
        var ready = streams().map(StatisticsStreams::ready).orElse(false);
        changing = changing && !ready;
        return !enabled() || ready || changing;
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
