package clemency.review.attorney;

import clemency.review.assignment.Explanation;
import clemency.review.assignment.QueuedCase;
import clemency.review.docket.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The queues of waiting cases in the database, and what was taken from them. */
@ApplicationScoped
class Queue {

    /** Any number that nothing else of this database uses. */
    private static final long ASSIGNMENT = 0x636c656d656e6379L;

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(:key)";

    // From one programme to the next by the index, and two rows of each: as fast with 100,000 waiting as with 100.
    private static final String HEADS = """
            with recursive programmes (programme) as (
                (select programme from clemency_case where status = 'WAITING' and not on_hold order by programme limit 1)
                union all
                select (select c.programme from clemency_case c
                        where c.status = 'WAITING' and not c.on_hold and c.programme > p.programme order by c.programme limit 1)
                from programmes p where p.programme is not null
            )
            select cast(jsonb_build_object('petition', h.petition, 'caseNumber', h.case_number,
                'programme', h.programme, 'receivedOn', h.received_on) as text)
            from programmes p cross join lateral (
                select petition, case_number, programme, received_on from clemency_case
                where status = 'WAITING' and not on_hold and programme = p.programme
                order by received_on, case_number collate "C" limit 2) h""";

    private static final String EXPLAIN = """
            insert into assignment (petition, sequence, attorney, explanation, assigned_at)
            values (:petition, :sequence, :attorney, cast(cast(:explanation as text) as jsonb), :assignedAt)""";

    private final Rows rows;

    Queue(Rows rows) {
        this.rows = rows;
    }

    /** Until the end of the transaction nobody else, on any instance, assigns. */
    Uni<Void> lock(Mutiny.StatelessSession session) {
        return session.createNativeQuery(LOCK, Integer.class)
                .setParameter("key", ASSIGNMENT)
                .getSingleResult()
                .replaceWithVoid();
    }

    /** The first two of each programme. */
    Uni<List<QueuedCase>> heads(Mutiny.StatelessSession session) {
        return rows.list(session.createNativeQuery(HEADS, String.class), QueuedCase.class);
    }

    Uni<Void> explain(
            Mutiny.StatelessSession session,
            UUID petition,
            long sequence,
            UUID attorney,
            Explanation why,
            Instant assignedAt) {
        return session.createNativeQuery(EXPLAIN)
                .setParameter("petition", petition)
                .setParameter("sequence", sequence)
                .setParameter("attorney", attorney)
                .setParameter("explanation", rows.write(why))
                .setParameter("assignedAt", assignedAt)
                .executeUpdate()
                .replaceWithVoid();
    }
}
