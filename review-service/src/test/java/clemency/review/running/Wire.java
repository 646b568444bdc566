package clemency.review.running;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.Topic;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiPredicate;
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
        return read(topic, subject, enough(wanted)).stream().map(Wire::read).toList();
    }

    /** The trace of each of them. */
    static List<String> traces(Topic topic, UUID subject, int wanted) {
        return read(topic, subject, enough(wanted)).stream()
                .map(record -> record.headers().lastHeader("traceparent"))
                .map(header -> header == null ? "" : new String(header.value(), StandardCharsets.UTF_8))
                .toList();
    }

    private static BiPredicate<KafkaConsumer<String, byte[]>, List<ConsumerRecord<String, byte[]>>> enough(int wanted) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        return (_, told) -> told.size() >= wanted || System.nanoTime() >= end;
    }

    /**
     * All that was told about a subject before a marker: something that was done afterwards, whose one event shows that
     * nothing of what was done before is still under way.
     */
    static List<Envelope> toldBefore(Topic topic, UUID marker, UUID subject) {
        if (told(topic, marker, 1).isEmpty()) {
            throw new IllegalStateException("the marker was not told");
        }
        return read(
                        topic,
                        subject,
                        (consumer, _) -> consumer.endOffsets(consumer.assignment()).entrySet().stream()
                                .allMatch(end -> consumer.position(end.getKey()) >= end.getValue()))
                .stream()
                .map(Wire::read)
                .toList();
    }

    private static List<ConsumerRecord<String, byte[]>> read(
            Topic topic,
            UUID subject,
            BiPredicate<KafkaConsumer<String, byte[]>, List<ConsumerRecord<String, byte[]>>> enough) {
        var told = new ArrayList<ConsumerRecord<String, byte[]>>();
        try (var consumer = new KafkaConsumer<>(broker(), new StringDeserializer(), new ByteArrayDeserializer())) {
            var partitions = IntStream.range(0, Topic.PARTITIONS)
                    .mapToObj(partition -> new TopicPartition(topic.topicName(), partition))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            while (!enough.test(consumer, told)) {
                consumer.poll(Duration.ofMillis(200)).forEach(record -> {
                    if (subject.toString().equals(record.key())) {
                        told.add(record);
                    }
                });
            }
        }
        return told;
    }

    private static Envelope read(ConsumerRecord<String, byte[]> record) {
        return EventCodec.read(
                name -> new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8), record.value());
    }
}
