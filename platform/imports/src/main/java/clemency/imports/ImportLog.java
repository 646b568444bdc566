package clemency.imports;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.vault.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Writes the tables of imports. Each method is one transaction, and may be repeated. */
@ApplicationScoped
class ImportLog {

    // One that was broken off, or whose process has not been heard of for a while, begins anew under its id.
    private static final String BEGIN = """
            insert into import as i (id, attempt, kind, format, started_at, touched_at, state, total_bytes, file_key,
                file_office_key)
            values (:id, :attempt, :kind, :format, :now, :now, 'RUNNING', cast(cast(:total as text) as bigint),
                decode(:key, 'base64'), :officeKey)
            on conflict (id) do update set attempt = excluded.attempt, started_at = excluded.started_at,
                touched_at = excluded.touched_at, state = excluded.state, lines = 0, created = 0, unchanged = 0,
                corrected = 0, rejected = 0, bytes = 0, total_bytes = excluded.total_bytes,
                file_key = excluded.file_key, file_office_key = excluded.file_office_key
            where i.attempt = excluded.attempt
                or i.kind = excluded.kind and i.format = excluded.format
                    and (i.state = 'STOPPED' or i.state = 'RUNNING' and i.touched_at < :silent)""";

    // Begins when nobody else writes under this id any more, and so sees all that was written.
    private static final String EMPTY = """
            with parts as (delete from import_file where import_id = :id)
            delete from import_reject where import_id = :id""";

    // Absolute counts and "do nothing": after an outage the same statement may come twice. Whose import was taken up by
    // somebody else writes nothing; of a file that was forgotten meanwhile no more is kept.
    private static final String RECORD = """
            with mine as (
                update import set lines = :lines, created = :created, unchanged = :unchanged, corrected = :corrected,
                    rejected = :rejected, bytes = :bytes, touched_at = :now
                where id = :id and attempt = :attempt
                returning id, file_key is not null as file_kept
            ), rejects as (
                insert into import_reject (import_id, line, violations)
                select mine.id, r.line, r.violations
                from mine, jsonb_to_recordset(cast(cast(:rejects as text) as jsonb)) as r(line bigint, violations jsonb)
                on conflict (import_id, line) do nothing
            ), file as (
                insert into import_file (import_id, part, first_line, last_line, body, subjects)
                select id, :part, :first, :last, decode(:body, 'base64'), cast(cast(:subjects as text) as bigint[])
                from mine where file_kept
                on conflict (import_id, part) do nothing)
            select count(*) from mine""";

    private static final String END =
            "update import set state = :state, touched_at = :now where id = :id and attempt = :attempt";

    // Of a file without a key the parts are noise; they go first, so that a crash in between leaves nothing behind.
    private static final String FORGET = """
            with old as (
                select id from import where file_key is not null and touched_at < :before order by touched_at limit 10
            ), parts as (
                delete from import_file where import_id in (select id from old))
            update import set file_key = null, file_office_key = null where id in (select id from old)""";

    private final Mutiny.SessionFactory sessions;
    private final ObjectMapper json;
    private final Clock clock;

    ImportLog(Mutiny.SessionFactory sessions, ObjectMapper json, Clock clock) {
        this.sessions = sessions;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes up what was broken off under this id, as if nothing had come before. Fails with a problem of status 409 where the
     * import of this id has ended, is under way, or is one of something else.
     */
    Uni<Void> begin(Start start, KeptFile file) {
        return sessions.withStatelessTransaction(session -> begin(session, start, file)
                .invoke(ImportLog::refuseNone)
                .chain(() -> session.createNativeQuery(EMPTY)
                        .setParameter("id", start.id())
                        .executeUpdate())
                .replaceWithVoid());
    }

    private Uni<Integer> begin(Mutiny.StatelessSession session, Start start, KeptFile file) {
        var key = file.wrappedKey();
        return session.createNativeQuery(BEGIN)
                .setParameter("id", start.id())
                .setParameter("attempt", start.attempt())
                .setParameter("kind", start.kind())
                .setParameter("format", start.format().name())
                .setParameter("total", start.totalBytes() == null ? null : String.valueOf(start.totalBytes()))
                .setParameter("key", Base64.getEncoder().encodeToString(key))
                .setParameter("officeKey", Vault.keyOf(key))
                .setParameter("now", now())
                .setParameter("silent", now().minus(Progress.SILENCE))
                .executeUpdate();
    }

    private static void refuseNone(int begun) {
        if (begun == 0) {
            throw conflict(
                    "There is an import of this id that is done, under way, or of another kind. One that is broken off can be"
                            + " taken up " + Progress.SILENCE.toSeconds() + " seconds after its last line.");
        }
    }

    private static ProblemException conflict(String message) {
        return Problems.conflict(message, List.of(new Violation(Imports.ID, "unique", message)));
    }

    /** Fails with a problem of status 409 where somebody else has taken up the import. */
    Uni<Void> record(Start start, long bytes, Counts counts, List<Reject> rejects, KeptFile.Part part) {
        var rows = rows(rejects);
        var body = Base64.getEncoder().encodeToString(part.body());
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(RECORD, Long.class)
                        .setParameter("id", start.id())
                        .setParameter("attempt", start.attempt())
                        .setParameter("rejects", rows)
                        .setParameter("part", part.number())
                        .setParameter("first", part.firstLine())
                        .setParameter("last", part.lastLine())
                        .setParameter("body", body)
                        .setParameter("subjects", array(part.subjects()))
                        .setParameter("bytes", bytes)
                        .setParameter("now", now())
                        .setParameter("lines", counts.lines())
                        .setParameter("created", counts.created())
                        .setParameter("unchanged", counts.unchanged())
                        .setParameter("corrected", counts.corrected())
                        .setParameter("rejected", counts.rejected())
                        .getSingleResult())
                .invoke(mine -> {
                    if (mine == 0) {
                        throw conflict("The import was taken up by another request.");
                    }
                })
                .replaceWithVoid();
    }

    /** As PostgreSQL writes one. */
    private static String array(List<Long> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }

    /** Nothing where somebody else has taken up the import. */
    Uni<Void> end(Start start, ImportState state) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(END)
                        .setParameter("id", start.id())
                        .setParameter("attempt", start.attempt())
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
