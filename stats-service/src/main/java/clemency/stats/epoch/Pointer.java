package clemency.stats.epoch;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * {@code clemency.statistics-epoch}: one partition, compacted. The key is an epoch that is configured, the value the rebuild of it that
 * is current. So a version with another format finds none, and begins with its own.
 */
final class Pointer {

    static final String TOPIC = "clemency.statistics-epoch";

    private static final int PATIENCE_MILLIS = 5_000;

    private Pointer() {}

    /** Makes the topic where it is missing. @throws KafkaException where there is no broker */
    static void require(String brokers, int replicationFactor) {
        var replication = (short) replicationFactor;
        var topic = new NewTopic(TOPIC, Optional.of(1), replication < 1 ? Optional.empty() : Optional.of(replication))
                .configs(Map.of("cleanup.policy", "compact"));
        try (var admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers",
                brokers,
                "default.api.timeout.ms",
                PATIENCE_MILLIS,
                "request.timeout.ms",
                PATIENCE_MILLIS))) {
            var _ = admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("topic " + TOPIC + " could not be created", e.getCause());
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }

    /** Returns when it is written: from then on everybody turns to that epoch. @throws KafkaException where it can't be written */
    static void write(String brokers, String configured, String epoch) throws InterruptedException {
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", brokers, "acks", "all"),
                new StringSerializer(),
                new StringSerializer())) {
            var _ = producer.send(new ProducerRecord<>(TOPIC, 0, configured, epoch))
                    .get();
        } catch (ExecutionException e) {
            throw new KafkaException("the epoch could not be written", e.getCause());
        }
    }
}
