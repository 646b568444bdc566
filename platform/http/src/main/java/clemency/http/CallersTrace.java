package clemency.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Goes on with the trace in which a caller asks (W3C Trace Context), so that events carry it on. Without a span of our own:
 * those are made where a deployment turns them on ({@code quarkus.otel.instrument.vertx-http}), and then this has nothing to do.
 */
@Singleton
class CallersTrace {

    private static final int BEFORE_MEDIA_TYPES = 20;
    private static final String PARENT = "traceparent";

    private static final TextMapGetter<MultiMap> HEADERS = new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(MultiMap headers) {
            return headers.names();
        }

        @Override
        public String get(MultiMap headers, String name) {
            return headers == null ? null : headers.get(name);
        }
    };

    void register(@Observes Filters filters) {
        filters.register(CallersTrace::goOn, BEFORE_MEDIA_TYPES);
    }

    // The trace is kept in the request's own context, and gone with it.
    @SuppressWarnings("MustBeClosedChecker")
    private static void goOn(RoutingContext request) {
        var headers = request.request().headers();
        if (headers.contains(PARENT) && !Span.current().getSpanContext().isValid()) {
            var _ = W3CTraceContextPropagator.getInstance()
                    .extract(Context.root(), headers, HEADERS)
                    .makeCurrent();
        }
        request.next();
    }
}
