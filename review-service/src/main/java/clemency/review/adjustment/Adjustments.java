package clemency.review.adjustment;

import clemency.events.Envelope;
import clemency.events.Programme;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.messaging.Outbox;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.Rows;
import clemency.review.programme.KnownProgrammes;
import clemency.review.record.chain.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Puts an adjustment on record and tells it, once. */
@ApplicationScoped
class Adjustments {

    private static final String KEEP = """
            insert into adjustment (id, clemency_type, programme, count, reason, occurred_on, actor, roles, recorded_at)
            values (:id, :clemencyType, :programme, :count, :reason, :occurredOn, :actor, :roles, :recordedAt)
            on conflict do nothing""";

    private static final String KEPT = """
            select cast(jsonb_build_object('id', id, 'clemencyType', clemency_type, 'programme', programme,
                'count', count, 'reason', reason, 'occurredOn', occurred_on) as text)
            from adjustment where id = :id""";

    private static final String NEWEST = """
            select cast(jsonb_build_object('id', id, 'clemencyType', clemency_type, 'programme', programme,
                'count', count, 'reason', reason, 'occurredOn', occurred_on, 'by', actor, 'roles', roles,
                'recordedAt', recorded_at) as text)
            from adjustment order by recorded_at desc, id limit :rows""";

    private final Docket docket;
    private final KnownProgrammes programmes;
    private final Outbox outbox;
    private final Rows rows;
    private final Clock clock;

    Adjustments(Docket docket, KnownProgrammes programmes, Outbox outbox, Rows rows, Clock clock) {
        this.docket = docket;
        this.programmes = programmes;
        this.outbox = outbox;
        this.rows = rows;
        this.clock = clock;
    }

    Uni<List<AdjustmentView>> newest(Mutiny.StatelessSession session, int limit) {
        var query = session.createNativeQuery(NEWEST, String.class).setParameter("rows", limit);
        return rows.list(query, AdjustmentView.class);
    }

    Uni<Adjustment> adjust(Adjustment adjustment, Actor actor) {
        // Published grants, which name none, have figures that may be restated, too.
        var named = adjustment.programme().equals(Programme.UNSPECIFIED)
                ? Map.<String, Programme>of()
                : Map.of("/programme", adjustment.programme());
        return docket.inTransaction(session -> programmes
                .require(session, named)
                .chain(() -> keep(session, adjustment, actor))
                .chain(kept -> kept == 1 ? tell(session, adjustment, actor) : repeated(session, adjustment))
                .replaceWith(adjustment));
    }

    private Uni<Integer> keep(Mutiny.StatelessSession session, Adjustment adjustment, Actor actor) {
        return session.createNativeQuery(KEEP)
                .setParameter("id", adjustment.id())
                .setParameter("clemencyType", adjustment.clemencyType().name())
                .setParameter("programme", adjustment.programme().code())
                .setParameter("count", adjustment.count())
                .setParameter("reason", adjustment.reason().name())
                .setParameter("occurredOn", adjustment.occurredOn())
                .setParameter("actor", actor.name())
                .setParameter("roles", actor.roles())
                .setParameter("recordedAt", clock.instant())
                .executeUpdate();
    }

    private Uni<Void> tell(Mutiny.StatelessSession session, Adjustment adjustment, Actor actor) {
        return docket.record(session, actor, Kind.ADJUSTMENT, adjustment.id(), "Adjust", null, adjustment)
                .chain(() -> outbox.add(session, List.of(envelope(adjustment))));
    }

    private Uni<Void> repeated(Mutiny.StatelessSession session, Adjustment adjustment) {
        return session.createNativeQuery(KEPT, String.class)
                .setParameter("id", adjustment.id())
                .getSingleResult()
                .invoke(row -> {
                    if (!rows.read(row, Adjustment.class).equals(adjustment)) {
                        throw another();
                    }
                })
                .replaceWithVoid();
    }

    private static RuntimeException another() {
        var text = "Another adjustment has this id.";
        return Problems.conflict(text, List.of(new Violation("/id", "unique", text)));
    }

    private Envelope envelope(Adjustment adjustment) {
        return new Envelope(
                UUID.randomUUID(),
                Docket.SOURCE,
                adjustment.subject(),
                1,
                adjustment.occurredOn(),
                clock.instant(),
                adjustment.event());
    }
}
