package clemency.stats.topology;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KafkaStreams.State;
import org.jboss.logging.Logger;

/**
 * The counting, from the look at its state directory to its clean end. No part of the container's: a second one with
 * another epoch can run in a process of its own.
 */
public final class StatisticsStreams implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(StatisticsStreams.class);

    private final Settings settings;
    private final StateHome home;
    private final KafkaStreams streams;
    private final Failures failures = new Failures();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile boolean hasRun;

    private StatisticsStreams(Settings settings, String brokers, Counts counts, Runnable died) throws IOException {
        this.settings = settings;
        home = StateHome.open(settings.stateDir(), settings.applicationId());
        try {
            streams = new KafkaStreams(StatisticsTopology.of(settings, counts), StreamsSettings.of(settings, brokers));
        } catch (RuntimeException e) {
            home.close();
            throw e;
        }
        streams.setUncaughtExceptionHandler(failures);
        streams.setStateListener((now, before) -> changed(now, died));
    }

    /**
     * Waits for the topics and starts; returns before the first event is counted.
     *
     * @param died called once, by a thread of Kafka Streams, when the counting has given up
     * @throws IOException where the state directory can't be used
     * @throws IllegalStateException where the topics are not there in time or not as declared
     */
    public static StatisticsStreams start(Settings settings, String brokers, Counts counts, Runnable died)
            throws IOException, InterruptedException {
        BrokerTopics.require(settings, brokers);
        var statistics = new StatisticsStreams(settings, brokers, counts, died);
        statistics.streams.start();
        return statistics;
    }

    private void changed(State now, Runnable died) {
        hasRun = hasRun || now == State.RUNNING;
        if (now == State.ERROR) {
            died.run();
        }
    }

    public State state() {
        return streams.state();
    }

    /** Whether all that was restored is restored and events are being counted, or were and will be again. */
    public boolean ready() {
        return hasRun && streams.state().isRunningOrRebalancing();
    }

    Map<MetricName, ? extends Metric> metrics() {
        return streams.metrics();
    }

    /** Leaves the marker of a clean stop only where every thread ended in time and none had failed. */
    @Override
    public void close() {
        close(new KafkaStreams.CloseOptions().timeout(settings.closeTimeout()));
    }

    /** The same for good: others need not wait for the session to end before they take over. */
    void leave() {
        close(new KafkaStreams.CloseOptions().timeout(settings.closeTimeout()).leaveGroup(true));
    }

    private void close(KafkaStreams.CloseOptions how) {
        if (closed.getAndSet(true)) {
            return;
        }
        var failed = failures.any() || streams.state() == State.ERROR;
        var ended = streams.close(how);
        try (home) {
            if (ended && !failed && !failures.any()) {
                home.closedCleanly();
            } else {
                LOG.warn("not a clean stop: the next start restores the statistics from their changelogs");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
