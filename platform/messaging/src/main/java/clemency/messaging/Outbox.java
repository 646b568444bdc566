package clemency.messaging;

import clemency.events.Envelope;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
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
     * events take one round trip.
     */
    public static final String INSERT = """
            insert into outbox (topic, key, headers, body)
            select o.topic, o.key, o.headers, o.body from unnest(cast(cast(:outbox as text) as outbox_row[])) as o""";

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

    /** The events for {@link #INSERT}, with the trace context of the caller. */
    public String rows(List<Envelope> events) {
        var here = Context.current();
        var rows = new RowArray();
        for (var envelope : events) {
            var event = Outgoing.of(envelope, here);
            rows.add(event.topic(), event.key(), event.headers().encode(), event.body());
        }
        return rows.finished();
    }

    /** One event as a JSON object with the columns of the outbox. */
    public String row(Outgoing event) {
        return new JsonObject()
                .put("topic", event.topic())
                .put("key", event.key())
                .put("headers", event.headers())
                .put("body", event.body())
                .encode();
    }

    /** Wakes the relay of this process, so that the events leave at once; without it they wait for its next look. */
    public void committed() {
        wake.up();
    }
}
