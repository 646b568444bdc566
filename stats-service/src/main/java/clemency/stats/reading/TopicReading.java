package clemency.stats.reading;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * One thread with one consumer, which reads until it is stopped. The client itself outlives a broker that is away; what it gives
 * up on (no topic yet, an offset that is gone) makes the work begin anew, with a new consumer, after a second.
 */
public final class TopicReading<K, V> {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(5);
    private static final int ANSWERED_IN_MILLIS = 5_000;

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final String name;
    private final Format<K, V> format;
    private final Map<String, Object> settings;
    private final Work<K, V> work;
    private volatile Consumer<K, V> consumer;
    private Thread thread;

    /** What a topic's keys and values are. */
    public record Format<K, V>(Deserializer<K> key, Deserializer<V> value) {}

    /** Called on the reading thread. */
    public interface Work<K, V> {

        /** Assigns what it reads, and polls; a wakeup passes through. When it returns it has read enough. */
        void read(Consumer<K, V> consumer);

        /** It could not go on, for whatever reason, and will begin anew. */
        void failed(Throwable failure);
    }

    /**
     * @param name of the thread and the client
     * @param more settings of the consumer: where it may begin, and what is more than usual
     */
    public TopicReading(String name, String brokers, Format<K, V> format, Map<String, Object> more, Work<K, V> work) {
        this.name = name;
        this.format = format;
        this.settings = new HashMap<>(Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, brokers,
                ConsumerConfig.CLIENT_ID_CONFIG, name,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false,
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false,
                ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWERED_IN_MILLIS));
        this.settings.putAll(more);
        this.work = work;
    }

    public void start() {
        thread = Thread.ofPlatform().name(name).daemon().start(this::readUntilStopped);
    }

    /** Returns when nothing more is read. */
    public void stop() throws InterruptedException {
        stopped.countDown();
        var reading = consumer;
        if (reading != null) {
            reading.wakeup();
        }
        var _ = thread.join(LONGEST_STOP);
    }

    public boolean isStopped() {
        return stopped.getCount() == 0;
    }

    private void readUntilStopped() {
        while (!isStopped()) {
            try (var reading = new KafkaConsumer<>(settings, format.key(), format.value())) {
                consumer = reading;
                // Whoever stops it sees this consumer and wakes it, or is seen here.
                if (isStopped()) {
                    return;
                }
                work.read(reading);
                return;
            } catch (WakeupException e) {
                return;
            } catch (Throwable e) {
                // Whatever it was: a thread that has ended without a word would leave figures that look alive.
                work.failed(e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            var _ = stopped.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            stopped.countDown();
        }
    }
}
