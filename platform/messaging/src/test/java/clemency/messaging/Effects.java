package clemency.messaging;

import clemency.events.Envelope;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.reactive.mutiny.Mutiny;

/** A handler that notes each event in a table whose key a second effect would violate. Some versions it refuses. */
@ApplicationScoped
class Effects implements Handler {

    private static final String INSERT = """
            insert into effect (topic, subject, version)
            select e.topic, e.subject, e.version
            from jsonb_to_recordset(cast(cast(:effects as text) as jsonb)) as e(topic text, subject uuid, version bigint)
            """;

    private final Transactions transactions;
    private final Map<UUID, Set<Long>> refused = new ConcurrentHashMap<>();

    private final Map<UUID, Hold> holds = new ConcurrentHashMap<>();

    private final Map<UUID, Set<String>> traces = new ConcurrentHashMap<>();

    @Inject
    Effects(Transactions transactions) {
        this.transactions = transactions;
    }

    void refuse(UUID subject, Long... versions) {
        refused.put(subject, Set.of(versions));
    }

    /** Whoever applies an event of the subject says so, and waits. */
    record Hold(CompletableFuture<Void> reached, CompletableFuture<Void> released) {}

    Hold hold(UUID subject) {
        var hold = new Hold(new CompletableFuture<>(), new CompletableFuture<>());
        holds.put(subject, hold);
        return hold;
    }

    void refuseNothing(UUID subject) {
        refused.remove(subject);
    }

    @Override
    public Uni<Void> apply(Mutiny.StatelessSession session, List<Envelope> events) {
        if (events.stream()
                .anyMatch(one -> refused.getOrDefault(one.subject(), Set.of()).contains(one.version()))) {
            return Uni.createFrom().failure(new CannotApply("refused by the test"));
        }
        events.forEach(one -> traces.computeIfAbsent(one.subject(), _ -> ConcurrentHashMap.newKeySet())
                .add(Span.current().getSpanContext().getTraceId()));
        var effects = new JsonArray();
        events.forEach(one -> effects.add(new JsonObject()
                .put("topic", "any")
                .put("subject", one.subject().toString())
                .put("version", one.version())));
        return session.createNativeQuery(INSERT)
                .setParameter("effects", effects.encode())
                .executeUpdate()
                .replaceWithVoid()
                .chain(() -> held(events));
    }

    /** In the transaction, until the test lets it go; then on its event loop again. */
    private Uni<Void> held(List<Envelope> events) {
        var hold = events.stream()
                .map(one -> holds.get(one.subject()))
                .filter(Objects::nonNull)
                .findFirst();
        if (hold.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        var loop = Vertx.currentContext();
        var _ = hold.get().reached().complete(null);
        return Uni.createFrom()
                .completionStage(hold.get().released())
                .emitOn(task -> loop.runOnContext(_ -> task.run()));
    }

    /** The versions that took effect, in the order in which they did. */
    List<Long> of(UUID subject) {
        return numbers("select version from effect where subject = cast(:subject as uuid) order by seq", subject);
    }

    List<Long> parked(UUID subject) {
        return numbers(
                "select version from inbox_parked where subject = cast(:subject as uuid) order by version", subject);
    }

    long last(UUID subject) {
        return numbers(
                        "select coalesce(max(version), 0) from inbox_version where subject = cast(:subject as uuid)",
                        subject)
                .getFirst();
    }

    /** The traces that were current while the subject's events were applied. */
    Set<String> traces(UUID subject) {
        return traces.getOrDefault(subject, Set.of());
    }

    private List<Long> numbers(String sql, UUID subject) {
        return transactions
                .run(
                        Context.root(),
                        session -> session.createNativeQuery(sql, Long.class)
                                .setParameter("subject", subject.toString())
                                .getResultList())
                .await()
                .indefinitely();
    }
}
