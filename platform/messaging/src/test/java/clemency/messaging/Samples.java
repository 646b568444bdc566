package clemency.messaging;

import clemency.events.Envelope;
import clemency.events.Event;
import clemency.events.EventCodec;
import clemency.events.PetitionEvent.PetitionWithdrawn;
import clemency.events.ReviewEvent.CaseAssigned;
import clemency.events.Topic;
import clemency.events.Unknown;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;

/** Made-up events. Offsets mean nothing here. */
final class Samples {

    private static final Instant NOW = Instant.parse("2016-03-30T15:00:00Z");

    private Samples() {}

    static Envelope withdrawn(UUID subject, long version) {
        return event(subject, version, new PetitionWithdrawn());
    }

    static Envelope assigned(UUID subject, long version) {
        return event(subject, version, new CaseAssigned(UUID.randomUUID()));
    }

    static Envelope unknown(UUID subject, long version) {
        return event(subject, version, new Unknown("clemency.NotYetInvented"));
    }

    static List<Envelope> withdrawn(UUID subject, long first, long last) {
        return LongStream.rangeClosed(first, last)
                .mapToObj(version -> withdrawn(subject, version))
                .toList();
    }

    private static Envelope event(UUID subject, long version, Event event) {
        return new Envelope(
                UUID.randomUUID(), "/messaging-test", subject, version, LocalDate.of(2016, 3, 30), NOW, event);
    }

    static Arrival arrival(Envelope event) {
        return new Arrival(event, new Arrival.Origin("test", 0, 0), EventCodec.headers(event), body(event));
    }

    static ConsumerRecord<String, byte[]> record(Envelope event) {
        var record = new ConsumerRecord<>(
                Topic.PETITIONS.topicName(), 0, 0L, event.subject().toString(), body(event));
        EventCodec.headers(event).forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    static ProducerRecord<String, byte[]> outgoing(Topic topic, Envelope event) {
        var record = new ProducerRecord<>(topic.topicName(), event.subject().toString(), body(event));
        EventCodec.headers(event).forEach((name, value) -> record.headers().add(name, bytes(value)));
        return record;
    }

    /** No event at all. */
    static ConsumerRecord<String, byte[]> garbage(UUID key) {
        var record = new ConsumerRecord<>(Topic.PETITIONS.topicName(), 3, 77L, key.toString(), bytes("secret garbage"));
        record.headers().add("x-original", bytes("kept"));
        return record;
    }

    static ConsumerRecords<String, byte[]> batch(Envelope... events) {
        return batch(Stream.of(events).map(Samples::record).toList());
    }

    static ConsumerRecords<String, byte[]> batch(List<ConsumerRecord<String, byte[]>> records) {
        return new ConsumerRecords<>(
                records.stream()
                        .collect(Collectors.groupingBy(one -> new TopicPartition(one.topic(), one.partition()))),
                Map.of());
    }

    private static byte[] body(Envelope event) {
        return bytes(EventCodec.body(event));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
