package clemency.messaging;

import clemency.events.Envelope;
import clemency.events.Unknown;
import java.util.Map;

/** An event that came in, with the record that brought it. */
record Arrival(Envelope event, Origin origin, Map<String, String> headers, byte[] body) {

    /** Where the record lies. */
    record Origin(String topic, int partition, long offset) {}

    boolean isKnown() {
        return !(event.event() instanceof Unknown);
    }

    /** Where it is, never what it says. */
    @Override
    public String toString() {
        return event.subject() + " version " + event.version() + " at " + origin;
    }
}
