package clemency.stats.view;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * One thread with one consumer. The client itself outlives a broker that is away; what it gives up on (no topic yet, an
 * offset that is gone) makes us read again from the beginning, while the view goes on showing what it has.
 */
@ApplicationScoped
class ReadingThread {

    private static final Logger LOG = Logger.getLogger(ReadingThread.class);

    private static final int FETCHED = 2 << 20;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final View view;
    private final String brokers;
    private final String epoch;
    private final String topic;
    private volatile Consumer<byte[], byte[]> consumer;
    private Thread thread;

    ReadingThread(
            View view,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers,
            @ConfigProperty(name = "clemency.statistics.epoch", defaultValue = "3") String epoch) {
        this.view = view;
        this.brokers = brokers;
        this.epoch = epoch;
        this.topic = "clemency.stats." + epoch;
    }

    void start(@Observes StartupEvent event) {
        thread = Thread.ofPlatform().name("statistics-view").daemon().start(this::readUntilStopped);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        var _ = thread.join(java.time.Duration.ofSeconds(5));
    }

    private void readUntilStopped() {
        while (stopped.getCount() > 0) {
            try (var reading = new KafkaConsumer<byte[], byte[]>(settings())) {
                consumer = reading;
                new Reader(reading, topic, new Totals(epoch, LogName.of(epoch, topic, brokers)), view).run();
            } catch (WakeupException e) {
                return;
            } catch (KafkaException e) {
                LOG.warnf("reading %s begins anew: %s", topic, e.getMessage());
                beginAnewSoon();
            } catch (Throwable e) {
                // Whatever it was: a thread that has ended without a word would leave figures that look alive.
                LOG.errorf(e, "reading %s failed and begins anew", topic);
                beginAnewSoon();
            }
        }
    }

    private void beginAnewSoon() {
        view.failed();
        try {
            var _ = stopped.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }

    private Map<String, Object> settings() {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                ConsumerConfig.CLIENT_ID_CONFIG,
                "statistics-view",
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                // Half a transaction is no figure.
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                // An offset that is gone means another log: begin anew instead of leaving something out.
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                5_000,
                // One thread reads one partition: more than it takes at once would only lie in the heap.
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                FETCHED);
    }
}
