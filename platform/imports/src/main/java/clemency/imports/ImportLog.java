package clemency.imports;

import clemency.http.Problems;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes the tables of imports. Each method is one statement in one transaction, and may be repeated. */
@ApplicationScoped
class ImportLog {

    private static final String BEGIN = """
            insert into import as i (id, attempt, kind, format, started_at, touched_at, state, total_bytes, file_key)
            values (:id, :attempt, :kind, :format, :now, :now, 'RUNNING', cast(cast(:total as text) as bigint),
                decode(:key, 'base64'))
            on conflict (id) do update set touched_at = excluded.touched_at where i.attempt = excluded.attempt""";

    // Absolute counts and "do nothing": after an outage the same statement may come twice.
    private static final String RECORD = """
            with rejects as (
                insert into import_reject (import_id, line, violations)
                select :id, r.line, r.violations
                from jsonb_to_recordset(cast(cast(:rejects as text) as jsonb)) as r(line bigint, violations jsonb)
                on conflict (import_id, line) do nothing
            ), file as (
                insert into import_file (import_id, part, first_line, last_line, body)
                values (:id, :part, :first, :last, decode(:body, 'base64'))
                on conflict (import_id, part) do nothing)
            update import set lines = :lines, created = :created, unchanged = :unchanged, corrected = :corrected,
                rejected = :rejected, bytes = :bytes, touched_at = :now
            where id = :id""";

    private static final String END = "update import set state = :state, touched_at = :now where id = :id";

    // Of a file without a key the parts are noise; they go first, so that a crash in between leaves nothing behind.
    private static final String FORGET = """
            with old as (
                select id from import where file_key is not null and touched_at < :before order by touched_at limit 10
            ), parts as (
                delete from import_file where import_id in (select id from old))
            update import set file_key = null where id in (select id from old)""";

    private final Mutiny.SessionFactory sessions;
    private final ObjectMapper json;
    private final Clock clock;

    ImportLog(Mutiny.SessionFactory sessions, ObjectMapper json, Clock clock) {
        this.sessions = sessions;
        this.json = json;
        this.clock = clock;
    }

    /** Fails with a problem of status 409 where another import has this id. */
    Uni<Void> begin(Start start, KeptFile file) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(BEGIN)
                        .setParameter("id", start.id())
                        .setParameter("attempt", start.attempt())
                        .setParameter("kind", start.kind())
                        .setParameter("format", start.format().name())
                        .setParameter("total", start.totalBytes() == null ? null : String.valueOf(start.totalBytes()))
                        .setParameter("key", Base64.getEncoder().encodeToString(file.wrappedKey()))
                        .setParameter("now", now())
                        .executeUpdate())
                .invoke(written -> {
                    if (written == 0) {
                        throw Problems.conflict("There is an import of this id.");
                    }
                })
                .replaceWithVoid();
    }

    Uni<Void> record(UUID id, long bytes, Counts counts, List<Reject> rejects, KeptFile.Part part) {
        var rows = rows(rejects);
        var body = Base64.getEncoder().encodeToString(part.body());
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(RECORD)
                        .setParameter("id", id)
                        .setParameter("rejects", rows)
                        .setParameter("part", part.number())
                        .setParameter("first", part.firstLine())
                        .setParameter("last", part.lastLine())
                        .setParameter("body", body)
                        .setParameter("bytes", bytes)
                        .setParameter("now", now())
                        .setParameter("lines", counts.lines())
                        .setParameter("created", counts.created())
                        .setParameter("unchanged", counts.unchanged())
                        .setParameter("corrected", counts.corrected())
                        .setParameter("rejected", counts.rejected())
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> end(UUID id, ImportState state) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(END)
                        .setParameter("id", id)
                        .setParameter("state", state.name())
                        .setParameter("now", now())
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Files that were last touched before that; answers how many were forgotten. */
    Uni<Integer> forgetFiles(OffsetDateTime before) {
        return sessions.withStatelessTransaction(session ->
                session.createNativeQuery(FORGET).setParameter("before", before).executeUpdate());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private String rows(List<Reject> rejects) {
        try {
            return json.writeValueAsString(rejects);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
