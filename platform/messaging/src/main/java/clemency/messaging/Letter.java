package clemency.messaging;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A record as it came, whatever it contains. */
record Letter(Arrival.Origin origin, String key, Headers headers, byte[] body) {

    static Letter of(ConsumerRecord<String, byte[]> record) {
        return new Letter(Records.origin(record), record.key(), record.headers(), record.value());
    }

    static Letter of(Arrival arrival) {
        return of(arrival.origin(), arrival.event().subject().toString(), arrival.headers(), arrival.body());
    }

    static Letter of(Parked parked) {
        return of(parked.origin(), parked.subject().toString(), parked.headers(), parked.body());
    }

    private static Letter of(Arrival.Origin origin, String key, Map<String, String> headers, byte[] body) {
        var original = new RecordHeaders();
        headers.forEach(
                (name, value) -> original.add(name, value == null ? null : value.getBytes(StandardCharsets.UTF_8)));
        return new Letter(origin, key, original, body);
    }

    /** Where it is, never what it says. */
    @Override
    public String toString() {
        return origin.toString();
    }
}
