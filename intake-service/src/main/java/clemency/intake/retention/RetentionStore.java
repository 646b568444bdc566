package clemency.intake.retention;

import clemency.http.Problems;
import clemency.imports.KeptFiles;
import clemency.intake.submission.LineMark;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
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
                exists (select from destruction d where d.petition = p.id) as destroyed, p.external_hash
            from petition p where p.id = :petition""";

    private static final String HOLD = """
            insert into petition_hold (petition, reason, placed_by, placed_at) values (:petition, :reason, :by, now())
            on conflict (petition) do update set reason = excluded.reason, placed_by = excluded.placed_by,
                placed_at = excluded.placed_at""";

    private static final String STANDING = """
            select cast(jsonb_build_object('reason', reason, 'placedBy', placed_by, 'placedAt', placed_at) as text)
            from petition_hold where petition = :petition""";

    private static final String RELEASE = "delete from petition_hold where petition = :petition";

    // The key goes first, as it is taken first by whoever gives out a new code: so two never wait for each other.
    private static final String DESTROY = """
            with key as (delete from petition_key where petition = :petition returning petition),
                hashes as (
                    update petition set register_hash = null, external_hash = null, body_hash = null
                    where id in (select petition from key)),
                requests as (delete from request_key where petition = :petition)
            insert into destruction (petition, destroyed_on, destroyed_by) values (:petition, :on, :by)""";

    private final KeptFiles files;
    private final ObjectMapper json;

    RetentionStore(KeptFiles files, ObjectMapper json) {
        this.files = files;
        this.json = json;
    }

    /** Until the end of the transaction. Fails with a problem of status 404 where there is no such petition. */
    Uni<Keeping> lock(Mutiny.StatelessSession session, UUID petition) {
        return session.createNativeQuery(LOCK, Integer.class)
                .setParameter("petition", petition.toString())
                .getSingleResult()
                .chain(() -> session.createNativeQuery(STATE, Object[].class)
                        .setParameter("petition", petition)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("There is no petition of this id."))
                .map(row -> new Keeping((LocalDate) row[0], (Boolean) row[1], (Boolean) row[2], (byte[]) row[3]));
    }

    Uni<Void> hold(Mutiny.StatelessSession session, UUID petition, Hold.Reason reason, String by) {
        return session.createNativeQuery(HOLD)
                .setParameter("petition", petition)
                .setParameter("reason", reason.name())
                .setParameter("by", by)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** Null where none stands. */
    Uni<Hold> standing(Mutiny.StatelessSession session, UUID petition) {
        return session.createNativeQuery(STANDING, String.class)
                .setParameter("petition", petition)
                .getSingleResultOrNull()
                .onItem()
                .ifNotNull()
                .transform(this::hold);
    }

    private Hold hold(String row) {
        try {
            return json.readValue(row, Hold.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    Uni<Void> release(Mutiny.StatelessSession session, UUID petition) {
        return session.createNativeQuery(RELEASE)
                .setParameter("petition", petition)
                .executeUpdate()
                .replaceWithVoid();
    }

    /** What was said, wherever it lies: also in a file that brought it and is kept to be given back. */
    Uni<Void> destroy(Mutiny.StatelessSession session, UUID petition, Keeping state, LocalDate on, String by) {
        return destroy(session, petition, on, by)
                .chain(() -> state.externalHash() == null
                        ? Uni.createFrom().voidItem()
                        : files.forget(session, LineMark.of(state.externalHash())));
    }

    private Uni<Void> destroy(Mutiny.StatelessSession session, UUID petition, LocalDate on, String by) {
        return session.createNativeQuery(DESTROY)
                .setParameter("petition", petition)
                .setParameter("on", on)
                .setParameter("by", by)
                .executeUpdate()
                .replaceWithVoid();
    }
}
