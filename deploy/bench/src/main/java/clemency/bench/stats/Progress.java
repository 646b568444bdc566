package clemency.bench.stats;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/**
 * How a rebuild gets on: its watermarks on the topic of the statistics tell what is published, by the clock of the records, and
 * the offsets of its group what is committed in between. From the first watermark to the last, so that the start of the
 * process does not count.
 */
final class Progress {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LOOK_EVERY = Duration.ofMillis(200);

    private record Committed(long atNanos, long events) {}

    /**
     * What was told of a rebuild.
     *
     * @param secondTenth events a second while the second tenth of them was counted, when there were few petitions
     * @param lastTenth while the last one was
     * @param cells each once for each partition that has a share of it
     */
    record Told(double perSecond, double secondTenth, double lastTenth, long cells) {}

    private final Set<String> cells = new HashSet<>();
    private final Map<String, Long> eventsByPartition = new HashMap<>();
    private final List<Committed> committed = new ArrayList<>();
    private long events;
    private long eventsAtFirst;
    private long firstMillis;
    private long lastMillis;

    private Progress() {}

    /** Returns when all {@code events} are counted and published. */
    static Told await(String bootstrapServers, String epoch, long events) throws Exception {
        var progress = new Progress();
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers));
                var consumer = consumer(bootstrapServers)) {
            consumer.assign(List.of(new TopicPartition("clemency.stats." + epoch, 0)));
            consumer.seekToBeginning(consumer.assignment());
            while (progress.events < events) {
                for (var each : consumer.poll(LOOK_EVERY)) {
                    progress.take(each);
                }
                progress.look(admin, "clemency-statistics-" + epoch);
            }
        }
        return new Told(progress.rate(), progress.rate(events, 1), progress.rate(events, 9), progress.cells.size());
    }

    private static KafkaConsumer<String, byte[]> consumer(String bootstrapServers) {
        return new KafkaConsumer<>(
                Map.<String, Object>of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
    }

    private void take(ConsumerRecord<String, byte[]> each) throws IOException {
        if (!each.key().endsWith("|W")) {
            var _ = cells.add(each.key());
            return;
        }
        eventsByPartition.put(
                each.key(), JSON.readTree(each.value()).get("events").asLong());
        events = eventsByPartition.values().stream().mapToLong(Long::longValue).sum();
        lastMillis = each.timestamp();
        if (firstMillis == 0) {
            firstMillis = lastMillis;
            eventsAtFirst = events;
        }
    }

    private void look(Admin admin, String group) throws InterruptedException, ExecutionException {
        var offsets = admin.listConsumerGroupOffsets(group)
                .partitionsToOffsetAndMetadata()
                .get();
        var read =
                offsets.values().stream().mapToLong(offset -> offset.offset()).sum();
        if (committed.isEmpty() || read > committed.getLast().events()) {
            committed.add(new Committed(System.nanoTime(), read));
        }
    }

    private double rate() {
        return (events - eventsAtFirst) * 1_000.0 / (lastMillis - firstMillis);
    }

    /** While a tenth of all was counted, between the commits that are next to its beginning and to its end. */
    private double rate(long all, int tenth) {
        var from = reached(all * tenth / 10);
        var to = reached(all * (tenth + 1) / 10);
        return (to.events() - from.events()) * 1e9 / (to.atNanos() - from.atNanos());
    }

    private Committed reached(long wanted) {
        return committed.stream()
                .filter(each -> each.events() >= wanted)
                .findFirst()
                .orElseGet(committed::getLast);
    }
}
