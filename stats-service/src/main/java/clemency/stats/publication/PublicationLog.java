package clemency.stats.publication;

import clemency.stats.reading.TopicReading;
import clemency.stats.topology.Settings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Reads {@code clemency.publications} from its beginning, for ever, on a thread of its own. What was read once stays, whatever
 * happens to the broker: a release never changes.
 */
@ApplicationScoped
class PublicationLog implements TopicReading.Work<String, byte[]> {

    private static final Logger LOG = Logger.getLogger(PublicationLog.class);
    private static final Duration POLL = Duration.ofMillis(250);

    private final TopicPartition partition;
    private final Settings settings;
    private final String brokers;
    private final TopicReading<String, byte[]> reading;
    private final Object arrival = new Object();
    private volatile Optional<Chain> chain = Optional.empty();
    private volatile long readTo;

    PublicationLog(
            PublicationConfig config,
            Settings settings,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.partition = new TopicPartition(config.topic(), 0);
        this.settings = settings;
        this.brokers = brokers;
        this.reading = new TopicReading<>(
                "statistics-publications",
                brokers,
                new TopicReading.Format<>(new StringDeserializer(), new ByteArrayDeserializer()),
                Map.of(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none"),
                this);
    }

    /** Nothing before all was read that was there at the start. */
    Optional<Chain> chain() {
        return chain;
    }

    /** Waits until a record was read. Blocks. @return whether it was in time */
    boolean await(long offset, Duration patience) throws InterruptedException {
        var deadline = System.nanoTime() + patience.toNanos();
        synchronized (arrival) {
            for (var left = patience.toMillis(); readTo <= offset && left > 0; ) {
                arrival.wait(left);
                left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            }
        }
        return readTo > offset;
    }

    void start(@Observes StartupEvent event) {
        reading.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        reading.stop();
    }

    @Override
    public void failed(Throwable failure) {
        LOG.warnf("reading %s begins anew: %s", partition.topic(), failure.getMessage());
    }

    @Override
    public void read(Consumer<String, byte[]> consumer) {
        PublicationTopic.require(partition.topic(), settings, brokers);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
        long end = consumer.endOffsets(List.of(partition)).get(partition);
        for (var read = Chain.EMPTY; ; ) {
            for (var record : consumer.poll(POLL)) {
                read = with(read, record);
            }
            if (consumer.position(partition) >= end) {
                show(read, consumer.position(partition));
            }
        }
    }

    private void show(Chain read, long position) {
        synchronized (arrival) {
            chain = Optional.of(read);
            readTo = position;
            arrival.notifyAll();
        }
    }

    /** What is no release does not keep the others from being read. */
    private Chain with(Chain read, ConsumerRecord<String, byte[]> record) {
        try {
            return read.with(record.offset(), PublicationJson.read(record.value()));
        } catch (IllegalArgumentException e) {
            LOG.errorf(e, "skipped offset %d of %s", record.offset(), partition.topic());
            return read;
        }
    }
}
