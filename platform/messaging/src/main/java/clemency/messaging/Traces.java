package clemency.messaging;

import clemency.events.Topic;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The span of a delivery. Records of one trace continue it; a batch of several has a trace of its own that links to
 * them all.
 */
@ApplicationScoped
class Traces {

    private static final TextMapGetter<Map<String, String>> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(Map<String, String> headers) {
            return headers.keySet();
        }

        @Override
        public String get(Map<String, String> headers, String key) {
            return headers == null ? null : headers.get(key);
        }
    };

    private final Tracer tracer;

    @Inject
    Traces(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Runs the work with a span that ends with it. The work makes the context current where it runs. */
    <T> Uni<T> around(Topic topic, List<Arrival> arrivals, Function<Context, Uni<T>> work) {
        return Uni.createFrom().deferred(() -> {
            var span = span(topic, arrivals);
            return work.apply(Context.root().with(span))
                    .onFailure()
                    .invoke(failure -> span.setStatus(StatusCode.ERROR, Reason.of(failure)))
                    .onTermination()
                    .invoke(span::end);
        });
    }

    private Span span(Topic topic, List<Arrival> arrivals) {
        var origins = arrivals.stream()
                .map(Traces::origin)
                .filter(SpanContext::isValid)
                .distinct()
                .toList();
        var builder = tracer.spanBuilder("process " + topic.topicName())
                .setSpanKind(SpanKind.CONSUMER)
                .setAttribute("messaging.system", "kafka")
                .setAttribute("messaging.destination.name", topic.topicName())
                .setAttribute("messaging.batch.message_count", arrivals.size());
        if (origins.size() == 1) {
            return builder.setParent(Context.root().with(Span.wrap(origins.getFirst())))
                    .startSpan();
        }
        origins.forEach(builder::addLink);
        return builder.setNoParent().startSpan();
    }

    private static SpanContext origin(Arrival arrival) {
        var context = W3CTraceContextPropagator.getInstance().extract(Context.root(), arrival.headers(), HEADERS);
        return Span.fromContext(context).getSpanContext();
    }
}
