package clemency.intake.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.vault.Vault;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The first of the office's keys has the id 2; the one before it, 1. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class RotationIT {

    private static final String PETITIONS = "update petition_key set wrapped = ?, office_key = 1 where petition = ?";
    private static final String FILES = "update import set file_key = ?, file_office_key = 1 where id = ?";

    @Inject
    DataSource database;

    private final Vault before = new Vault(ConfigProvider.getConfig()
            .getValues("clemency.vault.keys", String.class)
            .reversed());

    @BeforeEach
    void nothing_is_left() {
        assertThat(rotated().get("left").asLong()).isZero();
    }

    @Test
    void keys_move_to_the_next_office_key_and_everything_can_still_be_read() throws SQLException {
        var id = petition();
        sealBefore(id, "petition_key where petition", "wrapped", PETITIONS);
        var rotated = rotated();
        assertThat(rotated.get("officeKey").asInt()).isEqualTo(2);
        assertThat(rotated.get("sealedAgain").asLong()).isEqualTo(1);
        assertThat(rotated.get("left").asLong()).isZero();
        assertThat(old()).isZero();
        assertThat(Door.getAs("attorney", "/api/petitions/" + id + "/file").text())
                .contains("Made Up");
        assertThat(rotated().get("sealedAgain").asLong()).isZero();
    }

    @Test
    void the_keys_of_files_that_are_kept_move_with_them() throws SQLException {
        var report = imported(Petitions.line("\"externalId\": \"rotated\", "));
        var id = UUID.fromString(report.get("id").asText());
        sealBefore(id, "import where id", "file_key", FILES);
        assertThat(rotated().get("sealedAgain").asLong()).isEqualTo(1);
        assertThat(sql().number("select count(*) from import where file_office_key <> 2"))
                .isZero();
        assertThat(Vault.keyOf(wrapped(id, "import where id", "file_key"))).isEqualTo(2);
        assertThat(Door.getAs("records-clerk", report.get("fileAt").asText()).text())
                .contains("rotated");
    }

    @Test
    void keys_that_somebody_else_holds_are_said_to_be_left() throws SQLException {
        var id = petition();
        sealBefore(id, "petition_key where petition", "wrapped", PETITIONS);
        try (var other = database.getConnection();
                var lock = other.prepareStatement("select 1 from petition_key where petition = ? for update")) {
            other.setAutoCommit(false);
            lock.setObject(1, id);
            lock.execute();
            assertThat(rotated().get("left").asLong()).isEqualTo(1);
            other.rollback();
        }
        assertThat(rotated().get("left").asLong()).isZero();
    }

    @Test
    void a_rotation_that_is_broken_off_goes_on_where_it_was() throws SQLException {
        var petitions = 1_100;
        var _ = imported(IntStream.range(0, petitions)
                .mapToObj(n -> Petitions.line("\"externalId\": \"rotation-" + n + "\", "))
                .collect(Collectors.joining()));
        var last = sealAllBefore(petitions);
        // What no key opens ends the command when it comes to it: behind two batches, which stay done.
        var good = wrapped(last, "petition_key where petition", "wrapped");
        write(PETITIONS, before.create(UUID.randomUUID()).wrapped(), last);
        assertThat(Door.postAs("manager", "/api/keys/rotations", "").status()).isEqualTo(500);
        assertThat(old()).isEqualTo(petitions - 1_000);
        write(PETITIONS, good, last);
        var rotated = rotated();
        assertThat(rotated.get("sealedAgain").asLong()).isEqualTo(petitions - 1_000);
        assertThat(rotated.get("left").asLong()).isZero();
        assertThat(Door.getAs("attorney", "/api/petitions/" + last + "/file").text())
                .contains("Made Up");
    }

    private static UUID petition() {
        return UUID.fromString(
                Door.post("/api/petitions", Petitions.COMMUTATION).get("id"));
    }

    private static JsonNode imported(String file) {
        var report =
                Door.postAs("records-clerk", "/api/imports/petitions", "application/x-ndjson", file.getBytes(UTF_8));
        assertThat(report.status()).as(report.text()).isEqualTo(200);
        return report.json();
    }

    private static JsonNode rotated() {
        var answer = Door.postAs("manager", "/api/keys/rotations", "");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.json();
    }

    private long old() throws SQLException {
        return sql().number("select count(*) from petition_key where office_key <> 2");
    }

    private Sql sql() {
        return new Sql(database);
    }

    /** The latest petitions; answers the one whose turn comes last. */
    private UUID sealAllBefore(int petitions) throws SQLException {
        UUID last = null;
        try (var connection = database.getConnection();
                var read = connection.createStatement();
                var write = connection.prepareStatement(PETITIONS);
                var rows = read.executeQuery(
                        "select petition, wrapped from petition_key" + " order by petition desc limit " + petitions)) {
            while (rows.next()) {
                var id = rows.getObject(1, UUID.class);
                write.setBytes(1, before.rewrap(id, rows.getBytes(2)));
                write.setObject(2, id);
                write.addBatch();
                last = last == null ? id : last;
            }
            write.executeBatch();
        }
        return last;
    }

    private void sealBefore(UUID id, String rows, String column, String write) throws SQLException {
        write(write, before.rewrap(id, wrapped(id, rows, column)), id);
    }

    private byte[] wrapped(UUID id, String rows, String column) throws SQLException {
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("select " + column + " from " + rows + " = ?")) {
            read.setObject(1, id);
            try (var found = read.executeQuery()) {
                assertThat(found.next()).isTrue();
                return found.getBytes(1);
            }
        }
    }

    private void write(String sql, byte[] wrapped, UUID id) throws SQLException {
        try (var connection = database.getConnection();
                var write = connection.prepareStatement(sql)) {
            write.setBytes(1, wrapped);
            write.setObject(2, id);
            assertThat(write.executeUpdate()).isEqualTo(1);
        }
    }
}
