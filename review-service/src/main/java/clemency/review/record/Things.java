package clemency.review.record;

import clemency.review.record.chain.Finding;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Compares the things themselves with their records: each knows its last entry, and a case is as that left it. */
@ApplicationScoped
class Things {

    // A case keeps its own head, so that opening thousands writes no more rows than it must.
    private static final String HEADS = """
            select cast('CASE' as text) as kind, petition as subject, record_sequence as sequence,
                record_hash as hash, state
            from clemency_case where record_sequence > 0
            union all
            select kind, subject, sequence, hash, null from record_head where sequence > 0""";

    private static final String STRAY =
            "select cast(jsonb_build_object('kind', h.kind, 'id', h.subject," + """
             'sequence', greatest(h.sequence, coalesce(l.sequence, 0)), 'fault', case
                    when l.sequence is null or l.sequence < h.sequence then 'MISSING'
                    when l.sequence > h.sequence then 'ADDED'
                    when l.hash <> h.hash then 'CHANGED'
                    else 'THING_CHANGED' end) as text)
            from (
            """ + HEADS + """
            ) h left join lateral (
                select e.sequence, e.hash, e.after from record_entry e
                where e.kind = h.kind and e.subject = h.subject order by e.sequence desc limit 1) l on true
            where l.sequence is distinct from h.sequence or l.hash is distinct from h.hash
               or (h.state is not null and cast(l.after as jsonb) -> 'state' is distinct from h.state)
            limit :most""";

    private static final String GONE = """
            select cast(jsonb_build_object('kind', e.kind, 'id', e.subject, 'fault', 'THING_CHANGED') as text)
            from record_entry e
            where e.sequence = 1 and case when e.kind = 'CASE'
                then not exists (select from clemency_case c where c.petition = e.subject and c.record_sequence > 0)
                else not exists (
                    select from record_head h where h.kind = e.kind and h.subject = e.subject and h.sequence > 0) end
            limit :most""";

    private final Json json;

    Things(Json json) {
        this.json = json;
    }

    /** The first so many that don't fit. */
    Uni<List<Finding>> findings(Mutiny.StatelessSession session, int most) {
        return ask(session, STRAY, most)
                .chain(stray -> ask(session, GONE, most).map(gone -> {
                    gone.addAll(0, stray);
                    return gone;
                }));
    }

    private Uni<List<Finding>> ask(Mutiny.StatelessSession session, String sql, int most) {
        return json.list(session.createNativeQuery(sql, String.class).setParameter("most", most), Finding.class)
                .map(java.util.ArrayList::new);
    }
}
