package clemency.review.grant;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topic of grants, seen from outside. */
final class ToldGrants {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private ToldGrants() {}

    /** What was told, in the order of each grant, once there are so many; fewer after 30 s. */
    static List<Envelope> where(Predicate<Envelope> wanted, int count) {
        var told = new ArrayList<Envelope>();
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(Topic.GRANTS.topicName(), partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (told.size() < count && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> told.add(read(record)));
                told.removeIf(wanted.negate());
            }
        }
        return told;
    }

    /** All of a subject's, once a grant that was entered later has been told: nothing of it is still under way then. */
    static List<Envelope> before(String marker, String subject) {
        if (where(told -> told.subject().toString().equals(marker), 1).isEmpty()) {
            throw new IllegalStateException("the marker was not told");
        }
        var told = new ArrayList<Envelope>();
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(Topic.GRANTS.topicName(), partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> told.add(read(record)));
            }
        }
        told.removeIf(envelope -> !envelope.subject().toString().equals(subject));
        return told;
    }

    private static Map<String, Object> broker() {
        var servers = ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class);
        return Map.of("bootstrap.servers", servers);
    }

    private static Envelope read(ConsumerRecord<String, byte[]> record) {
        return EventCodec.read(
                name -> new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8), record.value());
    }
}
