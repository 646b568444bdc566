package clemency.review.attorney;

import clemency.events.Envelope;
import clemency.events.WorkforceEvent;
import clemency.messaging.Outbox;
import clemency.review.attorney.roster.Attorney;
import clemency.review.attorney.roster.Member;
import clemency.review.docket.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** The roster in the database: a statement to lock many, one to read them, one to write all that follows. */
@ApplicationScoped
public class RosterStore {

    private record MemberRow(UUID id, String name, List<TermRow.Kept> terms) {

        Member member() {
            var attorney = Attorney.unknown(id);
            for (var told : terms) {
                attorney = RosterStore.after(attorney, told.envelope());
            }
            return new Member(name, attorney);
        }
    }

    private static final String ALL = """
            select cast(jsonb_build_object('id', a.id, 'name', a.name, 'terms', (
                select jsonb_agg(jsonb_build_object('id', t.id, 'type', t.type, 'body', t.body) order by t.version)
                from attorney_term t where t.attorney = a.id)) as text)
            from attorney a order by a.name, a.id""";

    private static final String LOCK = """
            select cast(id as text) from attorney
            where id in (
                select cast(i as uuid) from jsonb_array_elements_text(cast(cast(:attorneys as text) as jsonb)) as i)
            order by id for update""";

    // A statement of its own after the lock: only then does it see what the last holder of the lock has written.
    private static final String LOAD = """
            select cast(jsonb_build_object('id', id, 'type', type, 'body', body) as text) from attorney_term
            where attorney in (
                select cast(i as uuid) from jsonb_array_elements_text(cast(cast(:attorneys as text) as jsonb)) as i)
            order by attorney, version""";

    private static final String SAVE = """
            with kept as (
                insert into attorney_term
                    (attorney, version, id, type, effective_on, body, reason, actor, roles, recorded_at)
                select attorney, version, id, type, effective_on, body, reason, actor, roles, recorded_at
                from jsonb_to_recordset(cast(cast(:terms as text) as jsonb)) as t(
                    attorney uuid, version bigint, id uuid, type text, effective_on date, body jsonb, reason text,
                    actor text, roles text, recorded_at timestamptz)
                returning 1
            ), told as (
            """ + Outbox.INSERT + """
            ) select count(*) from kept""";

    private final Rows rows;
    private final Outbox outbox;

    RosterStore(Rows rows, Outbox outbox) {
        this.rows = rows;
        this.outbox = outbox;
    }

    /** Everybody who ever worked here, by name. */
    public Uni<List<Member>> all(Mutiny.StatelessSession session) {
        return rows.list(session.createNativeQuery(ALL, String.class), MemberRow.class)
                .map(found -> found.stream().map(MemberRow::member).toList());
    }

    /** Locks them until the end of the transaction. */
    Uni<Map<UUID, Attorney>> load(Mutiny.StatelessSession session, Collection<UUID> attorneys) {
        var ids = rows.write(attorneys);
        var query = session.createNativeQuery(LOAD, String.class).setParameter("attorneys", ids);
        return session.createNativeQuery(LOCK, String.class)
                .setParameter("attorneys", ids)
                .getResultList()
                .chain(() -> rows.list(query, TermRow.Kept.class))
                .map(kept -> fold(attorneys, kept));
    }

    private static Map<UUID, Attorney> fold(Collection<UUID> attorneys, List<TermRow.Kept> kept) {
        var known = attorneys.stream().collect(Collectors.toMap(Function.identity(), Attorney::unknown));
        kept.stream()
                .map(TermRow.Kept::envelope)
                .forEach(told -> known.computeIfPresent(told.subject(), (_, before) -> after(before, told)));
        return known;
    }

    private static Attorney after(Attorney before, Envelope told) {
        return before.after((WorkforceEvent) told.event(), told.occurredOn());
    }

    Uni<Void> save(Mutiny.StatelessSession session, List<TermRow> terms, List<Envelope> events) {
        return session.createNativeQuery(SAVE, Long.class)
                .setParameter("terms", rows.write(terms))
                .setParameter("outbox", outbox.rows(events))
                .getSingleResult()
                .replaceWithVoid();
    }
}
