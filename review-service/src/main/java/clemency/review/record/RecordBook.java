package clemency.review.record;

import clemency.messaging.RowArray;
import clemency.review.record.chain.Chains;
import clemency.review.record.chain.Entry;
import clemency.review.record.chain.Head;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Subject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Where entries are made. In the caller's transaction, on its event loop; a few statements, however many entries. */
@ApplicationScoped
public class RecordBook {

    /**
     * Adds {@link #rows} given as the parameter {@code :record}; for a CTE of your own. An entry that comes after its day was closed belongs to the next one.
     */
    public static final String INSERT = """
            insert into record_entry (kind, subject, sequence, at, day, actor, roles, action, before, after,
                salt, previous, hash)
            select e.kind, e.subject, e.sequence, e.at,
                greatest(e.day, (select record_open())),
                e.actor, e.roles, e.action, e.before, e.after, e.salt, e.previous, e.hash
            from unnest(cast(cast(:record as text) as record_entry_row[])) as e""";

    // Made where missing, and locked either way, in one order by everybody.
    private static final String HEADS = """
            insert into record_head (kind, subject, sequence, hash)
            select h.kind, h.subject, 0, decode(repeat('00', 32), 'hex')
            from jsonb_to_recordset(cast(cast(:subjects as text) as jsonb)) as h(kind text, subject uuid)
            order by h.kind collate "C", h.subject
            on conflict (kind, subject) do update set sequence = record_head.sequence
            returning cast(jsonb_build_object('kind', kind, 'subject', subject, 'sequence', sequence,
                'hash', encode(hash, 'hex')) as text)""";

    private static final String ADD = "with recorded as (" + INSERT + """
            ) update record_head r set sequence = h.sequence, hash = decode(h.hash, 'hex')
            from jsonb_to_recordset(cast(cast(:heads as text) as jsonb)) as h(
                kind text, subject uuid, sequence bigint, hash text)
            where r.kind = h.kind and r.subject = h.subject""";

    private final Json json;
    private final Salts salts = new Salts();

    RecordBook(Json json) {
        this.json = json;
    }

    /**
     * An entry of things as they are written as JSON.
     *
     * @param before null where it did not exist
     * @param after null where nothing but the deed is to be said
     */
    public Entry entry(
            Subject subject, Instant at, String by, String roles, String action, Object before, Object after) {
        return new Entry(subject, at, by, roles, action, json.write(before), json.write(after));
    }

    /**
     * Adds to the record, whoever else adds at the same time: subjects are locked to the end of the transaction. Not of a
     * case, which keeps its own head: what is done to it goes through the docket.
     */
    public Uni<Void> add(Mutiny.StatelessSession session, List<Entry> entries) {
        if (entries.stream().anyMatch(entry -> entry.subject().kind() == Kind.CASE)) {
            throw new IllegalArgumentException("the docket writes the record of cases");
        }
        return entries.isEmpty()
                ? Uni.createFrom().voidItem()
                : heads(session, entries).chain(heads -> write(session, chain(entries, heads)));
    }

    /** For a caller who keeps the heads of its subjects itself, and sees to it that nobody else has changed them. */
    public Chains chain(List<Entry> entries, Map<Subject, Head> heads) {
        return Chains.extend(heads, entries, salts.draw(entries.size()));
    }

    /** The new entries for {@link #INSERT}. */
    public String rows(Chains chains) {
        var rows = new RowArray();
        chains.links().forEach(link -> rows.add(LinkRow.of(link).fields()));
        return rows.finished();
    }

    private Uni<Map<Subject, Head>> heads(Mutiny.StatelessSession session, List<Entry> entries) {
        var subjects = entries.stream()
                .map(Entry::subject)
                .distinct()
                .map(subject -> HeadRow.of(subject, Head.NONE))
                .toList();
        var query = session.createNativeQuery(HEADS, String.class).setParameter("subjects", json.write(subjects));
        return json.list(query, HeadRow.class)
                .map(rows -> rows.stream().collect(Collectors.toMap(HeadRow::about, HeadRow::head)));
    }

    private Uni<Void> write(Mutiny.StatelessSession session, Chains chains) {
        var heads = chains.heads().entrySet().stream()
                .map(head -> HeadRow.of(head.getKey(), head.getValue()))
                .toList();
        return session.createNativeQuery(ADD)
                .setParameter("record", rows(chains))
                .setParameter("heads", json.write(heads))
                .executeUpdate()
                .replaceWithVoid();
    }
}
