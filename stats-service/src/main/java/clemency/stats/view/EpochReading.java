package clemency.stats.view;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/**
 * One thread with one consumer, which reads the topic of one epoch. The client itself outlives a broker that is away; what it gives
 * up on (no topic yet, an offset that is gone) makes us read again from the beginning, while the view goes on showing what it has.
 */
final class EpochReading {

    private static final Logger LOG = Logger.getLogger(EpochReading.class);

    private static final int FETCHED = 2 << 20;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final String epoch;
    private final String topic;
    private final View view;
    private final String brokers;
    private final Turns turns;
    private volatile Consumer<byte[], byte[]> consumer;
    private Thread thread;

    /** Who may show. Called on the reading thread. */
    interface Turns {

        /** It has read all there was, and shows from now on. */
        void caughtUp(EpochReading reading);

        /** It could not read on. */
        void failed(EpochReading reading);
    }

    EpochReading(String epoch, View view, String brokers, Turns turns) {
        this.epoch = epoch;
        this.topic = "clemency.stats." + epoch;
        this.view = view;
        this.brokers = brokers;
        this.turns = turns;
    }

    void start() {
        thread = Thread.ofPlatform().name("statistics-view").daemon().start(this::readUntilStopped);
    }

    /** Returns when it shows nothing more. */
    void stop() throws InterruptedException {
        stopped.countDown();
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        var _ = thread.join(Duration.ofSeconds(5));
    }

    private void readUntilStopped() {
        while (stopped.getCount() > 0) {
            try (var reading = new KafkaConsumer<byte[], byte[]>(settings())) {
                consumer = reading;
                var totals = new Totals(epoch, LogName.of(epoch, topic, brokers));
                new Reader(reading, topic, totals, view, () -> turns.caughtUp(this)).run();
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
        turns.failed(this);
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
