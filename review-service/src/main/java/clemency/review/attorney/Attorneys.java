package clemency.review.attorney;

import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.review.docket.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The staff in the database as it stands today, each with what is on the desk. */
@ApplicationScoped
public class Attorneys {

    private static final String SELECT = """
            select cast(jsonb_build_object('id', a.id, 'name', a.name, 'signIn', a.sign_in, 'standing', to_jsonb(s),
                'revision', a.revision + (select max(t.version) from attorney_term t where t.attorney = a.id),
                'openCases', (select count(*) from clemency_case c
                              where c.attorney = a.id and c.status = 'ASSIGNED')) as text)
            from attorney a, attorney_standing(cast(:today as date)) s
            where s.attorney = a.id""";

    private static final String ALL = SELECT + " order by a.name, a.id";
    private static final String ONE = SELECT + " and a.id = :id";

    private static final String HISTORY = """
            select cast(jsonb_build_object('version', version, 'type', type, 'effectiveOn', effective_on,
                'event', body, 'reason', reason, 'by', actor, 'roles', roles, 'recordedAt', body -> 'recordedAt') as text)
            from attorney_term where attorney = :id order by version""";

    private final Rows rows;
    private final Clock clock;

    Attorneys(Rows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    Uni<List<AttorneyView.Row>> all(Mutiny.StatelessSession session) {
        return rows.list(today(session.createNativeQuery(ALL, String.class)), AttorneyView.Row.class);
    }

    /** Fails with a problem where there is no such attorney. */
    Uni<AttorneyView.Row> one(Mutiny.StatelessSession session, UUID id) {
        return today(session.createNativeQuery(ONE, String.class))
                .setParameter("id", id)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("No attorney of that id is known."))
                .map(row -> rows.read(row, AttorneyView.Row.class));
    }

    /** Fails with a problem where there is no such attorney. */
    public Uni<Void> known(Mutiny.StatelessSession session, UUID id) {
        return one(session, id).replaceWithVoid();
    }

    Uni<AttorneyHistory> history(Mutiny.StatelessSession session, UUID id) {
        var entries = session.createNativeQuery(HISTORY, String.class).setParameter("id", id);
        return one(session, id)
                .chain(row -> rows.list(entries, AttorneyHistory.Entry.class)
                        .map(history -> new AttorneyHistory(row.view(), row.signIn(), history)));
    }

    private Mutiny.SelectionQuery<String> today(Mutiny.SelectionQuery<String> query) {
        return query.setParameter("today", WashingtonTime.day(clock.instant()));
    }
}
