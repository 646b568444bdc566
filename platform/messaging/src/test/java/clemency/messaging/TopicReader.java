package clemency.messaging;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads a whole topic, again and again a bit further, and gives what concerns one subject. */
final class TopicReader implements AutoCloseable {

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();

    TopicReader(String bootstrapServers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers, "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partitions = IntStream.range(0, 6)
                .mapToObj(number -> new TopicPartition(topic, number))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /** Everything that is there by now. */
    List<ConsumerRecord<String, byte[]>> all(UUID key) {
        var end = consumer.endOffsets(consumer.assignment());
        while (end.entrySet().stream().anyMatch(one -> consumer.position(one.getKey()) < one.getValue())) {
            var _ = of(key);
        }
        return of(key);
    }

    List<ConsumerRecord<String, byte[]>> of(UUID key) {
        consumer.poll(Duration.ofMillis(50)).forEach(read::add);
        return read.stream().filter(one -> key.toString().equals(one.key())).toList();
    }

    List<Long> versions(UUID key) {
        return of(key).stream().map(one -> Records.read(one).event().version()).toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
