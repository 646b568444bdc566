package clemency.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** The tables of imports. Each method is one statement in one transaction, and may be repeated. */
@ApplicationScoped
class ImportLog {

    private static final String BEGIN = """
            insert into import (id, kind, started_at, state) values (:id, :kind, :now, 'RUNNING')
            on conflict (id) do nothing""";

    // Absolute counts and "do nothing": after an outage the same statement may come twice.
    private static final String RECORD = """
            with rejects as (
                insert into import_reject (import_id, line, violations)
                select :id, r.line, r.violations
                from jsonb_to_recordset(cast(cast(:rejects as text) as jsonb)) as r(line bigint, violations jsonb)
                on conflict (import_id, line) do nothing)
            update import set state = :state, lines = :lines, created = :created, unchanged = :unchanged,
                corrected = :corrected, rejected = :rejected
            where id = :id""";

    private final Mutiny.SessionFactory sessions;
    private final ObjectMapper json;
    private final Clock clock;

    ImportLog(Mutiny.SessionFactory sessions, ObjectMapper json, Clock clock) {
        this.sessions = sessions;
        this.json = json;
        this.clock = clock;
    }

    Uni<Void> begin(UUID id, String kind) {
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(BEGIN)
                        .setParameter("id", id)
                        .setParameter("kind", kind)
                        .setParameter("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                        .executeUpdate())
                .replaceWithVoid();
    }

    Uni<Void> record(UUID id, State state, Counts counts, List<Reject> rejects) {
        var rows = rows(rejects);
        return sessions.withStatelessTransaction(session -> session.createNativeQuery(RECORD)
                        .setParameter("id", id)
                        .setParameter("state", state.name())
                        .setParameter("rejects", rows)
                        .setParameter("lines", counts.lines())
                        .setParameter("created", counts.created())
                        .setParameter("unchanged", counts.unchanged())
                        .setParameter("corrected", counts.corrected())
                        .setParameter("rejected", counts.rejected())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private String rows(List<Reject> rejects) {
        try {
            return json.writeValueAsString(rejects);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    enum State {
        RUNNING,
        DONE,
        /** Ended before the end of the file; the counts say how far it came. */
        STOPPED
    }
}
