package clemency.intake.running;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** The topics, seen from outside. */
final class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Wire() {}

    private static Map<String, Object> broker() {
        return Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
    }

    /** Sends in order, and returns once the broker has them all. */
    static void send(List<Envelope> envelopes) {
        try (var producer = new KafkaProducer<>(broker(), new StringSerializer(), new ByteArraySerializer())) {
            var sent = envelopes.stream().map(Wire::record).map(producer::send).toList();
            producer.flush();
            for (var one : sent) {
                one.get();
            }
        } catch (InterruptedException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("not sent", e);
        }
    }

    private static ProducerRecord<String, byte[]> record(Envelope envelope) {
        var record = new ProducerRecord<>(
                Topic.of(envelope.event()).topicName(),
                envelope.subject().toString(),
                EventCodec.body(envelope).getBytes(StandardCharsets.UTF_8));
        EventCodec.headers(envelope)
                .forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        return record;
    }

    /** What was told about a subject, in the order of the topic, once there are so many; fewer after 30 s. */
    static List<Envelope> told(Topic topic, UUID subject, int wanted) {
        return records(topic, subject, wanted).stream().map(Wire::read).toList();
    }

    private static List<ConsumerRecord<String, byte[]>> records(Topic topic, UUID subject, int wanted) {
        var told = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = partitions(topic.topicName());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var end = System.nanoTime() + PATIENCE.toNanos();
            while (told.size() < wanted && System.nanoTime() < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (subject.toString().equals(record.key())) {
                        told.add(record);
                    }
                });
            }
        }
        return told;
    }

    /** Every record of a topic that is there now: key, headers and value. */
    static List<String> everything(String topic) {
        var everything = new ArrayList<String>();
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = partitions(topic);
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> everything.add(text(record)));
            }
        }
        return everything;
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        var text = new StringBuilder(record.key());
        record.headers().forEach(header -> text.append(new String(header.value(), StandardCharsets.UTF_8)));
        return text.append(new String(record.value(), StandardCharsets.UTF_8)).toString();
    }

    private static List<TopicPartition> partitions(String topic) {
        return IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(topic, partition))
                .toList();
    }

    /** A header of the first record about a subject. */
    static String header(Topic topic, UUID subject, String name) {
        return new String(
                records(topic, subject, 1).getFirst().headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static Envelope read(ConsumerRecord<String, byte[]> record) {
        return EventCodec.read(
                name -> new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8), record.value());
    }
}
