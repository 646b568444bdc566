package clemency.imports;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.vault.Vault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class KeptFilesIT extends ImportsOverHttp {

    private static final long SUBJECT = -7;
    private static final long OTHER = 8;

    @Inject
    Vertx vertx;

    @Inject
    ImportLog log;

    @Inject
    KeptFiles files;

    @Inject
    Mutiny.SessionFactory sessions;

    @Inject
    Vault vault;

    @Test
    void a_file_with_a_line_about_a_subject_is_forgotten_with_it_and_no_other() throws SQLException {
        var with = imported(SUBJECT);
        var without = imported(OTHER);
        forget(SUBJECT);
        assertThat(keys(with)).isZero();
        assertThat(parts(with)).isEmpty();
        assertThat(keys(without)).isEqualTo(1);
        assertThat(parts(without)).containsExactly("0");
    }

    @Test
    void of_a_file_that_is_read_at_this_moment_no_more_is_kept_and_its_import_goes_on() throws SQLException {
        var running = begun();
        record(running, 0, OTHER);
        forget(SUBJECT);
        record(running, 1, SUBJECT);
        done(log.end(running, ImportState.DONE));
        assertThat(keys(running)).isZero();
        assertThat(parts(running)).isEmpty();
        assertThat(count("id = '" + running.id() + "' and state = 'DONE' and bytes = 1"))
                .isEqualTo(1);
    }

    private Start imported(long subject) {
        var start = begun();
        record(start, 0, subject);
        done(log.end(start, ImportState.DONE));
        return start;
    }

    private Start begun() {
        var start = new Start(UUID.randomUUID(), UUID.randomUUID(), "lines", Start.Format.NDJSON, null);
        done(log.begin(start, KeptFile.create(start.id(), vault)));
        return start;
    }

    private void record(Start start, int number, long subject) {
        var part = new KeptFile.Part(number, 1, 2, new byte[] {1}, List.of(OTHER, subject));
        done(log.record(start, number, Counts.NONE, List.of(), part));
    }

    private void forget(long subject) {
        done(sessions.withStatelessTransaction(session -> files.forget(session, subject)));
    }

    private long keys(Start start) throws SQLException {
        return count("id = '" + start.id() + "' and file_key is not null");
    }

    private List<String> parts(Start start) throws SQLException {
        return texts("select cast(part as text) from import_file where import_id = '" + start.id() + "'");
    }

    private void done(Uni<Void> work) {
        var _ = Apart.done(vertx, work);
    }
}
