package clemency.imports;

import clemency.http.OwnContext;
import clemency.http.Problems;
import clemency.vault.Vault;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/** Gives files back, with what was wrong with them, as long as they are kept. */
@ApplicationScoped
class ReturnedFiles {

    private static final Logger LOG = Logger.getLogger(ReturnedFiles.class);
    private static final Duration BETWEEN_CLEANINGS = Duration.ofMinutes(1);

    private static final String FILE = """
            select cast(jsonb_build_object('id', id, 'kind', kind, 'format', format,
                'key', encode(file_key, 'base64')) as text) from import where id = :id""";

    private static final String PART = """
            select cast(jsonb_build_object('body', encode(f.body, 'base64'),
                'rejects', coalesce((select jsonb_agg(jsonb_build_object('line', r.line, 'violations', r.violations))
                                     from import_reject r
                                     where r.import_id = f.import_id and r.line between f.first_line and f.last_line),
                                    '[]')) as text)
            from import_file f where f.import_id = :id and f.part = :part""";

    private record FileRow(UUID id, String kind, Start.Format format, byte[] key) {}

    private record PartRow(byte[] body, List<Reject> rejects) {}

    /** @param parts read from the database as the client takes them */
    record Returned(String name, Multi<byte[]> parts) {}

    private final Mutiny.SessionFactory sessions;
    private final ImportLog log;
    private final Vault vault;
    private final ObjectMapper json;
    private final Clock clock;
    private final Duration kept;

    ReturnedFiles(
            Mutiny.SessionFactory sessions,
            ImportLog log,
            Vault vault,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "clemency.imports.files-kept") Duration kept) {
        this.sessions = sessions;
        this.log = log;
        this.vault = vault;
        this.json = json;
        this.clock = clock;
        this.kept = kept;
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        var _ = vertx.setPeriodic(BETWEEN_CLEANINGS.toMillis(), _ -> {
            var _ = OwnContext.uni(Vertx.currentContext(), this::forget)
                    .subscribe()
                    .with(_ -> {}, failure -> LOG.warnf("Old files stay for now: %s", failure));
        });
    }

    private Uni<Integer> forget() {
        return log.forgetFiles(OffsetDateTime.ofInstant(clock.instant().minus(kept), ZoneOffset.UTC));
    }

    /** Fails with a problem of status 404 where there is no such import, or its file has been forgotten. */
    Uni<Returned> of(UUID id) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(FILE, String.class)
                        .setParameter("id", id)
                        .getSingleResultOrNull())
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("There is no such import."))
                .map(row -> returned(read(row, FileRow.class)));
    }

    private Returned returned(FileRow row) {
        if (row.key() == null) {
            throw Problems.notFound("The file of this import is no longer kept.");
        }
        var file = KeptFile.open(row.id(), row.key(), vault);
        var writer =
                switch (row.format()) {
                    case NDJSON -> new ReturnedLines(json);
                    case CSV -> new ReturnedRecords();
                };
        var name = row.kind() + "." + row.format().name().toLowerCase(Locale.ROOT);
        return new Returned(name, parts(row.id(), file, writer));
    }

    private Multi<byte[]> parts(UUID id, KeptFile file, ReturnedWriter writer) {
        var next = new AtomicInteger();
        return Multi.createBy()
                .repeating()
                .uni(() -> part(id, next.getAndIncrement())
                        .map(part -> part == null ? new byte[0] : writer.write(file.read(part.body()), part.rejects())))
                .whilst(bytes -> bytes.length > 0);
    }

    /** Null where there is none. */
    private Uni<PartRow> part(UUID id, int number) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(PART, String.class)
                        .setParameter("id", id)
                        .setParameter("part", number)
                        .getSingleResultOrNull())
                .onItem()
                .ifNotNull()
                .transform(row -> read(row, PartRow.class));
    }

    private <T> T read(String row, Class<T> type) {
        try {
            return json.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
