package clemency.stats.topology;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads the committed records of a statistics topic from the beginning. */
final class StatisticsReader implements AutoCloseable {

    private final Published published = new Published();
    private final KafkaConsumer<String, byte[]> consumer;

    StatisticsReader(String brokers, String topic) {
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers, "isolation.level", "read_committed"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        var partition = new TopicPartition(topic, 0);
        consumer.assign(List.of(partition));
        consumer.seekToBeginning(List.of(partition));
    }

    /** What is known after everything that is there now and comes within a moment. */
    Published read() {
        for (var records = consumer.poll(Duration.ofMillis(100));
                !records.isEmpty();
                records = consumer.poll(Duration.ofMillis(20))) {
            records.forEach(record -> published.accept(record.key(), record.value()));
        }
        return published;
    }

    @Override
    public void close() {
        consumer.close();
    }
}
