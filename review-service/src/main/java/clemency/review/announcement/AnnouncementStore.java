package clemency.review.announcement;

import clemency.http.Problems;
import clemency.review.announcement.draft.Line;
import clemency.review.docket.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Announcements in the database. Lines are only added to: each revision that changes them has its own. */
@ApplicationScoped
class AnnouncementStore {

    private static final String ONE = "select cast(to_jsonb(a) as text) from announcement a where id = :id";

    private static final String LINES = """
            select cast(jsonb_build_object('petition', petition, 'terms', terms, 'override', override_reason) as text)
            from announcement_line where announcement = :id and revision = :revision order by line""";

    // By no more than two conditions that the index has; there are some dozens in a year.
    private static final String LIST = """
            select cast(to_jsonb(a) as text) from announcement a
            where cast(:status as text) is null or status = cast(:status as text)
            order by changed_at desc, id limit :rows""";

    private static final String SAVE = """
            with a as (
                select * from jsonb_to_record(cast(cast(:announcement as text) as jsonb)) as a(
                    id uuid, revision bigint, lines_revision bigint, status text, outcome text, decided_on date,
                    administration text, lines integer, digest text, changed_at timestamptz)
            ), lined as (
                insert into announcement_line (announcement, revision, line, petition, terms, override_reason)
                select a.id, a.lines_revision, l.line - 1, cast(l.body ->> 'petition' as uuid),
                    nullif(l.body -> 'terms', 'null'), l.body ->> 'override'
                from a cross join jsonb_array_elements(cast(cast(:lines as text) as jsonb))
                    with ordinality as l(body, line)
            ), logged as (
                insert into announcement_event (announcement, revision, kind, body, actor, roles, recorded_at)
                select announcement, revision, kind, body, actor, roles, recorded_at
                from jsonb_to_record(cast(cast(:change as text) as jsonb)) as c(
                    announcement uuid, revision bigint, kind text, body jsonb, actor text, roles text,
                    recorded_at timestamptz)
            )
            insert into announcement (id, revision, lines_revision, status, outcome, decided_on, administration, lines,
                digest, changed_at)
            select id, revision, lines_revision, status, outcome, decided_on, administration, lines, digest, changed_at
            from a
            on conflict (id) do update
            set revision = excluded.revision, lines_revision = excluded.lines_revision, status = excluded.status,
                outcome = excluded.outcome, decided_on = excluded.decided_on, administration = excluded.administration,
                lines = excluded.lines, digest = excluded.digest, changed_at = excluded.changed_at""";

    private final Rows rows;

    AnnouncementStore(Rows rows) {
        this.rows = rows;
    }

    /** Fails with a problem where there is none. */
    Uni<AnnouncementRow> read(Mutiny.StatelessSession session, UUID id) {
        return one(session, ONE, id);
    }

    /** The same; until the end of the transaction nobody else changes it. */
    Uni<AnnouncementRow> lock(Mutiny.StatelessSession session, UUID id) {
        return one(session, ONE + " for update", id);
    }

    private Uni<AnnouncementRow> one(Mutiny.StatelessSession session, String sql, UUID id) {
        return find(session, sql, id)
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("There is no announcement of this id."));
    }

    private Uni<AnnouncementRow> find(Mutiny.StatelessSession session, String sql, UUID id) {
        return session.createNativeQuery(sql, String.class)
                .setParameter("id", id)
                .getSingleResultOrNull()
                .map(row -> row == null ? null : rows.read(row, AnnouncementRow.class));
    }

    Uni<List<Line>> lines(Mutiny.StatelessSession session, AnnouncementRow row) {
        var query = session.createNativeQuery(LINES, String.class)
                .setParameter("id", row.id())
                .setParameter("revision", row.linesRevision());
        return rows.list(query, Line.class);
    }

    /** The latest changed first; {@code status} may be null. */
    Uni<List<AnnouncementRow>> list(Mutiny.StatelessSession session, Status status, int limit) {
        var query = session.createNativeQuery(LIST, String.class)
                .setParameter("status", status == null ? null : status.name())
                .setParameter("rows", limit);
        return rows.list(query, AnnouncementRow.class);
    }

    /** @param lines none where they stay as they were */
    Uni<Integer> save(Mutiny.StatelessSession session, AnnouncementRow row, List<Line> lines, Change change) {
        return session.createNativeQuery(SAVE)
                .setParameter("announcement", rows.write(row))
                .setParameter("lines", rows.write(lines))
                .setParameter("change", rows.write(change))
                .executeUpdate();
    }
}
