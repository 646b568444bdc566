package clemency.stats.view;

import clemency.stats.reading.TopicReading;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jboss.logging.Logger;

/** Reads the topic of one epoch. Where it has to read again from the beginning the view goes on showing what it has. */
final class EpochReading implements TopicReading.Work<byte[], byte[]> {

    private static final Logger LOG = Logger.getLogger(EpochReading.class);

    private static final int FETCHED = 2 << 20;

    private static final TopicReading.Format<byte[], byte[]> FORMAT =
            new TopicReading.Format<>(new ByteArrayDeserializer(), new ByteArrayDeserializer());

    private final String epoch;
    private final String topic;
    private final View view;
    private final String brokers;
    private final Turns turns;
    private final TopicReading<byte[], byte[]> reading;

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
        this.reading = new TopicReading<>("statistics-view", brokers, FORMAT, settings(), this);
    }

    void start() {
        reading.start();
    }

    /** Returns when it shows nothing more. */
    void stop() throws InterruptedException {
        reading.stop();
    }

    @Override
    public void read(Consumer<byte[], byte[]> consumer) {
        var totals = new Totals(epoch, LogName.of(epoch, topic, brokers));
        new Reader(consumer, topic, totals, view, () -> turns.caughtUp(this)).run();
    }

    @Override
    public void failed(Throwable failure) {
        if (failure instanceof KafkaException) {
            LOG.warnf("reading %s begins anew: %s", topic, failure.getMessage());
        } else {
            LOG.errorf(failure, "reading %s failed and begins anew", topic);
        }
        turns.failed(this);
    }

    private static Map<String, Object> settings() {
        return Map.of(
                // Half a transaction is no figure.
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                // An offset that is gone means another log: begin anew instead of leaving something out.
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "none",
                // One thread reads one partition: more than it takes at once would only lie in the heap.
                ConsumerConfig.FETCH_MAX_BYTES_CONFIG,
                FETCHED);
    }
}
