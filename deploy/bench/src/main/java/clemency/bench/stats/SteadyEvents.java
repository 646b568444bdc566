package clemency.bench.stats;

import clemency.bench.HistoryOnTopics;
import clemency.bench.MadeUpHistory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Petitions that arrive one by one at an even pace, each sent at once. */
final class SteadyEvents implements AutoCloseable {

    static final int PER_SECOND = 500;

    /** Far from the numbers of the histories, whose subjects must be others. */
    private static final long FIRST = 100_000_000;

    private final KafkaProducer<String, byte[]> producer;
    private long next = FIRST;

    SteadyEvents(String bootstrapServers) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ProducerConfig.ACKS_CONFIG,
                        "all",
                        ProducerConfig.LINGER_MS_CONFIG,
                        0),
                new StringSerializer(),
                new ByteArraySerializer());
    }

    /** How many there are in that time. */
    static int in(Duration duration) {
        return Math.toIntExact(duration.toSeconds() * PER_SECOND);
    }

    /** When each was sent, and when the broker had acknowledged it, by the clock of this machine; in the order of sending. */
    record Times(long[] sent, long[] acknowledged) {}

    /**
     * Returns when all are acknowledged.
     *
     * @param topic where to instead of their own topic, or null
     */
    Times send(int events, String topic) throws Exception {
        var times = new Times(new long[events], new long[events]);
        var failure = new AtomicReference<Exception>();
        var start = System.nanoTime();
        for (var i = 0; i < events; i++) {
            var event = HistoryOnTopics.record(MadeUpHistory.submission(next++));
            var record = topic == null ? event : new ProducerRecord<>(topic, event.key(), event.value());
            LockSupport.parkNanos(start + i * 1_000_000_000L / PER_SECOND - System.nanoTime());
            var place = i;
            times.sent[place] = System.nanoTime();
            var _ = producer.send(record, (_, exception) -> {
                times.acknowledged[place] = System.nanoTime();
                var _ = failure.compareAndSet(null, exception);
            });
        }
        producer.flush();
        if (failure.get() != null) {
            throw failure.get();
        }
        return times;
    }

    /** The acknowledgements in the order in which they came. */
    static long[] inOrder(long[] times) {
        var sorted = times.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    @Override
    public void close() {
        producer.close();
    }
}
