package clemency.review.record;

import clemency.http.Problems;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Link;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads the record in the order in which it is chained. */
@ApplicationScoped
class RecordEntries {

    private static final String ROW = """
            select cast(jsonb_build_object('kind', kind, 'subject', subject, 'sequence', sequence, 'at', at, 'day', day,
                'actor', actor, 'roles', roles, 'action', action, 'before', cast(before as text), 'after', cast(after as text),
                'salt', encode(salt, 'hex'), 'previous', encode(previous, 'hex'), 'hash', encode(hash, 'hex')) as text)
            from record_entry""";

    private static final String OF_ONE = ROW + " where kind = :kind and subject = :subject order by sequence";

    private static final String PAGE = ROW + """
             where (kind, subject, sequence) > (:kind, cast(cast(:subject as text) as uuid), :sequence)
            order by kind, subject, sequence limit :rows""";

    private static final UUID FIRST = new UUID(0, 0);

    private final Json json;

    RecordEntries(Json json) {
        this.json = json;
    }

    /** All entries of a thing; fails with a problem where it has no record. */
    Uni<List<EntryView>> views(Mutiny.StatelessSession session, Kind kind, UUID subject) {
        var query = session.createNativeQuery(OF_ONE, String.class)
                .setParameter("kind", kind.name())
                .setParameter("subject", subject);
        return json.list(query, LinkRow.class).map(rows -> {
            if (rows.isEmpty()) {
                throw Problems.notFound("Nothing of that id has a record.");
            }
            return rows.stream().map(EntryView::of).toList();
        });
    }

    /** @param last of the page before, or null */
    Uni<List<LinkRow>> page(Mutiny.StatelessSession session, Link last, int rows) {
        var subject = last == null ? null : last.entry().subject();
        var query = session.createNativeQuery(PAGE, String.class)
                .setParameter("kind", subject == null ? "" : subject.kind().name())
                .setParameter("subject", (subject == null ? FIRST : subject.id()).toString())
                .setParameter("sequence", last == null ? 0L : last.sequence())
                .setParameter("rows", rows);
        return json.list(query, LinkRow.class);
    }
}
