package clemency.messaging;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import io.opentelemetry.context.Context;

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
}
