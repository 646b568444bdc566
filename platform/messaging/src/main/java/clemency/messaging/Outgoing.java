package clemency.messaging;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.Topic;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.vertx.core.json.JsonObject;

/**
 * An event on its way out.
 *
 * @param body as JSON: it is written once, wherever it is kept
 * @param trace in which it happened: of events that are written together each may have another
 */
public record Outgoing(Envelope event, String body, Context trace) {

    public static Outgoing of(Envelope event, Context trace) {
        return new Outgoing(event, EventCodec.body(event), trace);
    }

    public String topic() {
        return Topic.of(event.event()).topicName();
    }

    String key() {
        return event.subject().toString();
    }

    /** With the trace context. */
    public JsonObject headers() {
        var headers = new JsonObject();
        EventCodec.headers(event).forEach(headers::put);
        W3CTraceContextPropagator.getInstance().inject(trace, headers, JsonObject::put);
        return headers;
    }
}
