package clemency.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads how far imports are. */
@ApplicationScoped
class ImportViews {

    private static final String SELECT = """
            select cast(jsonb_build_object('id', id, 'kind', kind, 'state', state, 'startedAt', started_at,
                'touchedAt', touched_at, 'lines', lines, 'created', created, 'unchanged', unchanged,
                'corrected', corrected, 'rejected', rejected, 'bytes', bytes, 'totalBytes', total_bytes,
                'fileKept', file_key is not null) as text) from import\s""";

    private static final String ONE = SELECT + "where id = :id";
    private static final String LATEST = SELECT + "order by started_at desc limit 100";

    private final Mutiny.SessionFactory sessions;
    private final ObjectMapper json;
    private final Clock clock;

    ImportViews(Mutiny.SessionFactory sessions, ObjectMapper json, Clock clock) {
        this.sessions = sessions;
        this.json = json;
        this.clock = clock;
    }

    /** Null where there is none. */
    Uni<Progress> one(UUID id) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(ONE, String.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNotNull()
                .transform(this::read);
    }

    Uni<List<Progress>> latest() {
        return sessions.withStatelessSession(session ->
                        session.createNativeQuery(LATEST, String.class).getResultList())
                .map(rows -> rows.stream().map(this::read).toList());
    }

    private Progress read(String row) {
        try {
            return Progress.of(json.readValue(row, Progress.Row.class), clock.instant());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
