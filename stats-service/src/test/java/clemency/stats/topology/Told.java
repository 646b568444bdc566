package clemency.stats.topology;

import static java.nio.charset.StandardCharsets.UTF_8;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.Topic;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Events as the relay of a service sends them. */
final class Told {

    private Told() {}

    static ProducerRecord<byte[], byte[]> record(Envelope envelope) {
        var headers = new RecordHeaders();
        EventCodec.headers(envelope).forEach((name, value) -> headers.add(name, value.getBytes(UTF_8)));
        return new ProducerRecord<>(
                Topic.of(envelope.event()).topicName(),
                null,
                envelope.subject().toString().getBytes(UTF_8),
                EventCodec.body(envelope).getBytes(UTF_8),
                headers);
    }
}
