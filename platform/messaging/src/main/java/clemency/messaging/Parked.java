package clemency.messaging;

import clemency.events.UnreadableEvent;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** A record that waits for its predecessor, as it was kept. */
record Parked(UUID subject, long version, Arrival.Origin origin, Map<String, String> headers, byte[] body) {

    /** A row of subject, version, partition, offset, headers and body. */
    static Parked of(String topic, Object[] row) {
        return new Parked(
                UUID.fromString((String) row[0]),
                ((Number) row[1]).longValue(),
                new Arrival.Origin(topic, ((Number) row[2]).intValue(), ((Number) row[3]).longValue()),
                headers((String) row[4]),
                (byte[]) row[5]);
    }

    /** @throws UnreadableEvent where it was readable when it was parked and no longer is */
    Arrival arrival() {
        return new Arrival(Records.event(headers, body), origin, headers, body);
    }

    private static Map<String, String> headers(String json) {
        var headers = new HashMap<String, String>();
        new JsonObject(json).forEach(header -> headers.put(header.getKey(), (String) header.getValue()));
        return headers;
    }

    @Override
    public String toString() {
        return subject + " version " + version + " at " + origin;
    }
}
