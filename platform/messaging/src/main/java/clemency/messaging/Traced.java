package clemency.messaging;

import clemency.events.Envelope;
import io.opentelemetry.context.Context;

/** An event, and the trace in which it happened: of those that are written together each may have another. */
public record Traced(Envelope event, Context trace) {}
