package clemency.messaging;

import clemency.events.Envelope;
import clemency.events.EventCodec;
import clemency.events.Topic;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where events leave a service: kept in the same transaction as the change that they tell. */
@ApplicationScoped
public class Outbox {

    /**
     * Adds {@link #rows} given as the parameter {@code :outbox}; for a CTE of your own, so that the change and its
     * events take one round trip. The inner cast matters: the driver would send a parameter of type json as a quoted
     * JSON string.
     */
    public static final String INSERT = """
            insert into outbox (topic, key, headers, body)
            select o.topic, o.key, o.headers, o.body
            from json_to_recordset(cast(cast(:outbox as text) as json))
              as o(topic text, key text, headers jsonb, body text)""";

    private final Wake wake;

    @Inject
    Outbox(Wake wake) {
        this.wake = wake;
    }

    /** Keeps the events, in this order, in the caller's transaction; one statement. Call {@link #committed} after it. */
    public Uni<Void> add(Mutiny.StatelessSession session, List<Envelope> events) {
        return events.isEmpty()
                ? Uni.createFrom().voidItem()
                : session.createNativeQuery(INSERT)
                        .setParameter("outbox", rows(events))
                        .executeUpdate()
                        .replaceWithVoid();
    }

    /** The events as a JSON array for {@link #INSERT}, with the trace context of the caller. */
    public String rows(List<Envelope> events) {
        var here = Context.current();
        return tracedRows(events.stream().map(event -> Outgoing.of(event, here)).toList());
    }

    /** The same of events that happened in several traces. */
    public String tracedRows(List<Outgoing> events) {
        var rows = new JsonArray();
        events.forEach(event -> rows.add(object(event)));
        return rows.encode();
    }

    /** One event as a JSON object of such an array. */
    public String row(Outgoing event) {
        return object(event).encode();
    }

    /** Wakes the relay of this process, so that the events leave at once; without it they wait for its next look. */
    public void committed() {
        wake.up();
    }

    private static JsonObject object(Outgoing outgoing) {
        var event = outgoing.event();
        var headers = new JsonObject();
        EventCodec.headers(event).forEach(headers::put);
        W3CTraceContextPropagator.getInstance().inject(outgoing.trace(), headers, JsonObject::put);
        return new JsonObject()
                .put("topic", Topic.of(event.event()).topicName())
                .put("key", event.subject().toString())
                .put("headers", headers)
                .put("body", outgoing.body());
    }
}
