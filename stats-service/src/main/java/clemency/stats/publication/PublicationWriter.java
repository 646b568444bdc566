package clemency.stats.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes releases down. A few in a year: each with a producer of its own. */
@ApplicationScoped
class PublicationWriter {

    private final String topic;
    private final String brokers;

    PublicationWriter(PublicationConfig config, @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.topic = config.topic();
        this.brokers = brokers;
    }

    /**
     * Blocks until it is written.
     *
     * @return the offset; whether it is the first of its quarter only the log tells
     * @throws KafkaException where it can't be written
     */
    long write(Publication publication) throws InterruptedException {
        var record =
                new ProducerRecord<>(topic, 0, publication.quarter().toString(), PublicationJson.write(publication));
        try (var producer = new KafkaProducer<>(producing(), new StringSerializer(), new ByteArraySerializer())) {
            return producer.send(record).get().offset();
        } catch (ExecutionException e) {
            throw new KafkaException("a release could not be written", e.getCause());
        }
    }

    private Map<String, Object> producing() {
        return Map.of(
                "bootstrap.servers",
                brokers,
                "client.id",
                "statistics-publications",
                "acks",
                "all",
                "enable.idempotence",
                true,
                "delivery.timeout.ms",
                10_000,
                "request.timeout.ms",
                5_000,
                "max.block.ms",
                5_000);
    }
}
