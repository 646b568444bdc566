package clemency.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How a rebuild gets on, as its watermarks on the topic of the statistics tell: what is committed, by the clock of the records.
 * From the first watermark to the last, so that the start of the process does not count.
 */
final class RebuildProgress {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Long> eventsByPartition = new HashMap<>();
    private long events;
    private long eventsAtFirst;
    private long firstMillis;
    private long lastMillis;

    private RebuildProgress() {}

    /** Returns when all {@code events} are counted and published. */
    static double eventsPerSecond(String bootstrapServers, String epoch, long events) throws IOException {
        var progress = new RebuildProgress();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(List.of(new TopicPartition("clemency.stats." + epoch, 0)));
            consumer.seekToBeginning(consumer.assignment());
            while (progress.events < events) {
                for (var each : consumer.poll(Duration.ofSeconds(1))) {
                    progress.take(each);
                }
            }
        }
        return progress.rate();
    }

    private void take(ConsumerRecord<String, byte[]> each) throws IOException {
        if (each.key().endsWith("|W")) {
            eventsByPartition.put(
                    each.key(), JSON.readTree(each.value()).get("events").asLong());
            events = eventsByPartition.values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            lastMillis = each.timestamp();
            if (firstMillis == 0) {
                firstMillis = lastMillis;
                eventsAtFirst = events;
            }
        }
    }

    private double rate() {
        return (events - eventsAtFirst) * 1_000.0 / (lastMillis - firstMillis);
    }
}
