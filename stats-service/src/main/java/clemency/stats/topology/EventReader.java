package clemency.stats.topology;

import clemency.events.Envelope;
import clemency.events.Event;
import clemency.events.EventCodec;
import clemency.events.Topic;
import clemency.events.Unknown;
import clemency.events.UnreadableEvent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.Record;

/** Reads a record of an event topic. */
final class EventReader {

    private static final Map<String, Topic> BY_NAME =
            Arrays.stream(Topic.values()).collect(Collectors.toUnmodifiableMap(Topic::topicName, Function.identity()));

    private EventReader() {}

    static Topic topic(String name) {
        return BY_NAME.get(name);
    }

    /** @throws UnreadableEvent where it is no event of this topic and key */
    static Envelope read(Topic topic, Record<byte[], byte[]> record) {
        var envelope = EventCodec.read(name -> text(record.headers(), name), record.value());
        if (!belongs(topic, envelope.event())) {
            throw new UnreadableEvent("the event belongs to another topic");
        }
        // Another key may lie in another partition, where the rest of the subject's history is not.
        if (!Arrays.equals(envelope.subject().toString().getBytes(StandardCharsets.UTF_8), record.key())) {
            throw new UnreadableEvent("the key is not the subject");
        }
        return envelope;
    }

    private static boolean belongs(Topic topic, Event event) {
        return event instanceof Unknown || Topic.of(event) == topic;
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
