package clemency.review.attorney;

import clemency.http.Problems;
import clemency.review.docket.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The attorneys in the database, each with what is on the desk. */
@ApplicationScoped
public class Attorneys {

    private static final String SELECT = """
            select cast(jsonb_build_object('id', a.id, 'name', a.name, 'openCaseLimit', a.open_case_limit,
                'openCases', (select count(*) from clemency_case c
                              where c.attorney = a.id and c.status = 'ASSIGNED')) as text)
            from attorney a""";

    private static final String ALL = SELECT + " order by a.name, a.id";
    private static final String ONE = SELECT + " where a.id = :id";

    private static final String PUT = """
            insert into attorney (id, name, open_case_limit) values (:id, :name, :openCaseLimit)
            on conflict (id) do update set name = excluded.name, open_case_limit = excluded.open_case_limit""";

    private final Rows rows;

    Attorneys(Rows rows) {
        this.rows = rows;
    }

    Uni<List<AttorneyView.Row>> all(Mutiny.StatelessSession session) {
        return rows.list(session.createNativeQuery(ALL, String.class), AttorneyView.Row.class);
    }

    /** Fails with a problem where there is no such attorney. */
    Uni<AttorneyView.Row> one(Mutiny.StatelessSession session, UUID id) {
        return session.createNativeQuery(ONE, String.class)
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

    Uni<AttorneyView.Row> put(Mutiny.StatelessSession session, UUID id, AttorneyBody body) {
        return session.createNativeQuery(PUT)
                .setParameter("id", id)
                .setParameter("name", body.name().strip())
                .setParameter("openCaseLimit", body.openCaseLimit())
                .executeUpdate()
                .chain(() -> one(session, id));
    }
}
