package clemency.review.docket;

import clemency.events.Programme;
import clemency.http.Problems;
import clemency.review.casework.CaseStatus;
import clemency.review.shelf.Reader;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What can be read of cases. */
@ApplicationScoped
public class Cases {

    private static final String ONE =
            "select cast(to_jsonb(c) as text) from clemency_case c where petition = :petition";

    private static final String HISTORY = """
            select cast(jsonb_build_object('sequence', sequence, 'type', type, 'occurredOn', body -> 'occurredOn',
                'recordedAt', body -> 'recordedAt', 'by', actor, 'roles', roles, 'event', body) as text)
            from case_event where petition = :petition order by sequence""";

    // The first page of each status comes from its index; together they are no more than a few pages.
    private static final String PAGE = """
            select cast(to_jsonb(c) as text)
            from jsonb_array_elements_text(cast(cast(:statuses as text) as jsonb)) as s(status)
            cross join lateral (
                select * from clemency_case l
                where l.status = s.status
                  and (l.received_on, l.petition) > (cast(:day as date), cast(:petition as uuid))
                  and (cast(:programme as text) is null or l.programme = cast(:programme as text))
                order by l.received_on, l.petition limit cast(:rows as int)) c
            order by c.received_on, c.petition limit cast(:rows as int)""";

    // What lies on the own desks, and the head of each queue: some dozens, found by their indexes.
    private static final String DESK = """
            with recursive queues (programme, clemency_type) as (
                (select programme, clemency_type from waiting_case
                 order by programme, clemency_type limit 1)
                union all
                select n.programme, n.clemency_type from queues q cross join lateral (
                    select c.programme, c.clemency_type from waiting_case c
                    where (c.programme, c.clemency_type) > (q.programme, q.clemency_type)
                    order by c.programme, c.clemency_type limit 1) n
            ), seen as (
                select c.petition from attorney a join clemency_case c on c.attorney = a.id and c.status = 'ASSIGNED'
                where a.sign_in = :desk
                union
                select (select c.petition from waiting_case c
                    where c.programme = q.programme and c.clemency_type = q.clemency_type
                    order by c.received_on, c.case_number collate "C" limit 1) from queues q
            )
            select cast(to_jsonb(l) as text) from clemency_case l
            where l.petition in (select petition from seen)
              and l.status in (select jsonb_array_elements_text(cast(cast(:statuses as text) as jsonb)))
              and (l.received_on, l.petition) > (cast(:day as date), cast(:petition as uuid))
              and (cast(:programme as text) is null or l.programme = cast(:programme as text))
            order by l.received_on, l.petition limit cast(:rows as int)""";

    private final Rows rows;

    Cases(Rows rows) {
        this.rows = rows;
    }

    /** Fails with a problem where there is no such case. */
    public Uni<CaseView> view(Mutiny.StatelessSession session, UUID petition) {
        return session.createNativeQuery(ONE, String.class)
                .setParameter("petition", petition)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("No case of that petition is known."))
                .map(row -> CaseView.of(rows.read(row, CaseRow.class)));
    }

    Uni<List<HistoryEntry>> history(Mutiny.StatelessSession session, UUID petition) {
        var query = session.createNativeQuery(HISTORY, String.class).setParameter("petition", petition);
        return rows.list(query, HistoryEntry.class);
    }

    /**
     * As far as the reader sees.
     *
     * @param programme null for all
     */
    Uni<CasePage> page(
            Mutiny.StatelessSession session,
            Reader reader,
            List<CaseStatus> statuses,
            Programme programme,
            Cursor after,
            int limit) {
        var query = reader.desk()
                .map(desk -> session.createNativeQuery(DESK, String.class).setParameter("desk", desk))
                .orElseGet(() -> session.createNativeQuery(PAGE, String.class))
                .setParameter("statuses", rows.write(seen(reader, statuses)))
                .setParameter("day", after.day())
                .setParameter("petition", after.petition())
                .setParameter("programme", programme == null ? null : programme.code())
                .setParameter("rows", limit);
        return rows.list(query, CaseRow.class)
                .map(page -> CasePage.of(page.stream().map(CaseView::of).toList(), limit));
    }

    private static List<CaseStatus> seen(Reader reader, List<CaseStatus> statuses) {
        return reader.sight() == Reader.Sight.PENDING
                ? statuses.stream().filter(CaseStatus::open).toList()
                : statuses;
    }
}
