package clemency.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clemency.events.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerIT {

    private static final TopicPartition PLACE = new TopicPartition(Topic.PETITIONS.topicName(), 0);

    @TempDir
    Path directory;

    @Test
    void whatWasAcknowledgedSurvivesARestartAndAKill() throws Exception {
        try (var broker = BrokerProcess.start(directory, 0)) {
            send(broker.bootstrapServers(), "before the restart");
        }
        var killed = BrokerProcess.start(directory, 0);
        send(killed.bootstrapServers(), "before the kill");
        killed.kill();
        try (var broker = BrokerProcess.start(directory, 0)) {
            assertThat(read(broker.bootstrapServers())).containsExactly("before the restart", "before the kill");
        }
    }

    @Test
    void theDeclaredTopicsAreThereAndNoOtherIsMadeByAccident() throws Exception {
        try (var broker = EmbeddedBroker.start(directory, 0);
                var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var names = admin.listTopics().names().get(10, TimeUnit.SECONDS);
            for (var topic : Topic.values()) {
                assertThat(names).contains(topic.topicName(), topic.deadLetters());
            }
            assertThatThrownBy(() -> admin.describeTopics(List.of("clemency.petitons"))
                            .allTopicNames()
                            .get(10, TimeUnit.SECONDS))
                    .isInstanceOf(ExecutionException.class);
        }
    }

    private static void send(String servers, String text) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var _ = producer.send(new ProducerRecord<>(PLACE.topic(), PLACE.partition(), "key", text))
                    .get(10, TimeUnit.SECONDS);
        }
    }

    private static List<String> read(String servers) {
        Map<String, Object> settings = Map.of("bootstrap.servers", servers, "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(List.of(PLACE));
            return consumer.poll(Duration.ofSeconds(10)).records(PLACE).stream()
                    .map(record -> record.value())
                    .toList();
        }
    }
}
