package clemency.review.grant;

import clemency.review.docket.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads the register. */
@ApplicationScoped
class Announcements {

    private static final String PAGE = """
            with asked as (
                select cast(cast(:announcedOn as text) as date) as day, cast(cast(:after as text) as uuid) as after_id)
            select cast(to_jsonb(g) as text) from published_grant g cross join asked
            where (day is null or granted_on = day)
              and (after_id is null
                or (granted_on, id) > (select p.granted_on, p.id from published_grant p where p.id = after_id))
            order by granted_on, id
            limit :limit""";

    private static final String ONE = "select cast(to_jsonb(g) as text) from published_grant g where id = :id";

    private final Mutiny.SessionFactory sessions;
    private final Rows rows;

    Announcements(Mutiny.SessionFactory sessions, Rows rows) {
        this.sessions = sessions;
        this.rows = rows;
    }

    /**
     * By day of announcement.
     *
     * @param announcedOn all days where it is null
     * @param after the last grant of the page before, or null
     */
    Uni<List<GrantView>> page(LocalDate announcedOn, UUID after, int limit) {
        return sessions.withStatelessSession(session -> rows.list(
                        session.createNativeQuery(PAGE, String.class)
                                .setParameter("announcedOn", text(announcedOn))
                                .setParameter("after", text(after))
                                .setParameter("limit", limit),
                        GrantRow.class)
                .map(found -> found.stream().map(GrantView::of).toList()));
    }

    /** Null where there is none. */
    Uni<GrantView> one(UUID id) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(ONE, String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : GrantView.of(rows.read(row, GrantRow.class))));
    }

    /** As text, because the driver can't tell the type of a null. */
    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
