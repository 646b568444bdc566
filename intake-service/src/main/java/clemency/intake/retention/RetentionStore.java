package clemency.intake.retention;

import clemency.http.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Holds and destructions in the database. */
@ApplicationScoped
class RetentionStore {

    /** Whoever holds or destroys a petition waits for the other; no row of a petition is ever locked otherwise. */
    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended(:petition, 1))";

    private static final String STATE = """
            select (select max(s.occurred_on) from petition_step s
                    where s.petition = p.id and s.step in ('GRANTED', 'DENIED', 'CLOSED')) as ended_on,
                exists (select from petition_hold h where h.petition = p.id) as held,
                exists (select from destruction d where d.petition = p.id) as destroyed
            from petition p where p.id = :petition""";

    private static final String HOLD = """
            insert into petition_hold (petition, reason, placed_by, placed_at) values (:petition, :reason, :by, now())
            on conflict (petition) do update set reason = excluded.reason, placed_by = excluded.placed_by,
                placed_at = excluded.placed_at""";

    private static final String RELEASE = "delete from petition_hold where petition = :petition";

    // A code that waits for the same request again is sealed with the key, and runs out within a day.
    private static final String DESTROY = """
            with key as (delete from petition_key where petition = :petition),
                hashes as (
                    update petition set register_hash = null, external_hash = null, body_hash = null
                    where id = :petition)
            insert into destruction (petition, destroyed_on, destroyed_by) values (:petition, :on, :by)""";

    /** @param endedOn null while it is pending */
    record State(LocalDate endedOn, boolean held, boolean destroyed) {}

    /** Until the end of the transaction. Fails with a problem of status 404 where there is no such petition. */
    Uni<State> lock(Mutiny.StatelessSession session, UUID petition) {
        return session.createNativeQuery(LOCK, Integer.class)
                .setParameter("petition", petition.toString())
                .getSingleResult()
                .chain(() -> session.createNativeQuery(STATE, Object[].class)
                        .setParameter("petition", petition)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("There is no petition of this id."))
                .map(row -> new State((LocalDate) row[0], (Boolean) row[1], (Boolean) row[2]));
    }

    Uni<Void> hold(Mutiny.StatelessSession session, UUID petition, String reason, String by) {
        return session.createNativeQuery(HOLD)
                .setParameter("petition", petition)
                .setParameter("reason", reason)
                .setParameter("by", by)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> release(Mutiny.StatelessSession session, UUID petition) {
        return session.createNativeQuery(RELEASE)
                .setParameter("petition", petition)
                .executeUpdate()
                .replaceWithVoid();
    }

    Uni<Void> destroy(Mutiny.StatelessSession session, UUID petition, LocalDate on, String by) {
        return session.createNativeQuery(DESTROY)
                .setParameter("petition", petition)
                .setParameter("on", on)
                .setParameter("by", by)
                .executeUpdate()
                .replaceWithVoid();
    }
}
