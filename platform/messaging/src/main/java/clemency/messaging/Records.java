package clemency.messaging;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.UnreadableEvent;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Between the broker's records and events. */
final class Records {

    private Records() {}

    /** @throws UnreadableEvent where the record is no event */
    static Arrival read(ConsumerRecord<String, byte[]> record) {
        var headers = text(record.headers());
        return new Arrival(event(headers, record.value()), origin(record), headers, record.value());
    }

    static Envelope event(Map<String, String> headers, byte[] body) {
        return EventCodec.read(headers::get, body);
    }

    static Arrival.Origin origin(ConsumerRecord<String, byte[]> record) {
        return new Arrival.Origin(record.topic(), record.partition(), record.offset());
    }

    private static Map<String, String> text(Headers headers) {
        var text = new HashMap<String, String>();
        for (var header : headers) {
            text.put(header.key(), text(header));
        }
        return text;
    }

    static String text(Header header) {
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
