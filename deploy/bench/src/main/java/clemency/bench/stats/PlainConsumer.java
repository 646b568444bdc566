package clemency.bench.stats;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** The limit of a rebuild: a plain consumer that reads and parses the same records, and does nothing else. */
final class PlainConsumer {

    private static final Map<String, Topic> TOPICS =
            Topic.OF_PETITIONS.stream().collect(Collectors.toMap(Topic::topicName, topic -> topic));

    private PlainConsumer() {}

    /** Reads all event topics from the beginning and answers how many events a second it parsed. */
    static double eventsPerSecond(String bootstrapServers, long events) {
        return eventsPerSecond(bootstrapServers, events, (_, _) -> {}, () -> {});
    }

    /**
     * The same with something to do with each event.
     *
     * @param end what is left to do after the last one
     */
    static double eventsPerSecond(
            String bootstrapServers, long events, BiConsumer<Topic, Envelope> each, Runnable end) {
        try (var consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrapServers,
                        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                        "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            consumer.assign(partitions());
            consumer.seekToBeginning(consumer.assignment());
            return parse(consumer, events, each, end);
        }
    }

    /** The clock starts behind the first records, so that the start of the consumer does not count. */
    private static double parse(
            KafkaConsumer<String, byte[]> consumer, long events, BiConsumer<Topic, Envelope> each, Runnable end) {
        long first = 0;
        while (first == 0) {
            first = parse(consumer, each);
        }
        var start = System.nanoTime();
        var parsed = first;
        while (parsed < events) {
            parsed += parse(consumer, each);
        }
        end.run();
        return (parsed - first) / ((System.nanoTime() - start) / 1e9);
    }

    /** Answers how many events the next records were. */
    private static long parse(KafkaConsumer<String, byte[]> consumer, BiConsumer<Topic, Envelope> each) {
        long parsed = 0;
        for (var event : consumer.poll(Duration.ofSeconds(1))) {
            var envelope = EventCodec.read(name -> header(event, name), event.value());
            each.accept(TOPICS.get(event.topic()), envelope);
            parsed += envelope.version() > 0 ? 1 : 0;
        }
        return parsed;
    }

    private static String header(ConsumerRecord<String, byte[]> event, String name) {
        var header = event.headers().lastHeader(name);
        return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }

    private static List<TopicPartition> partitions() {
        return Topic.OF_PETITIONS.stream()
                .flatMap(topic -> Stream.iterate(0, n -> n < Topic.PARTITIONS, n -> n + 1)
                        .map(n -> new TopicPartition(topic.topicName(), n)))
                .toList();
    }
}
