package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.vault.Vault;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class RetentionIT {

    private static final String CLERK = "records-clerk";

    @Inject
    DataSource database;

    private final Door.Answer petition = Door.post("/api/petitions", Petitions.COMMUTATION);
    private final UUID id = UUID.fromString(petition.get("id"));

    @Test
    void what_is_pending_or_too_young_or_held_is_not_destroyed() {
        assertThat(destroy().problem(409, "conflict").get("detail").asText()).contains("pending");
        Decisions.denied(id.toString(), LocalDate.now(ZoneOffset.UTC).minusYears(1));
        assertThat(destroy().problem(409, "conflict").get("detail").asText()).contains("until");
        assertThat(readable()).isTrue();
    }

    @Test
    void a_hold_stands_until_it_is_released_and_then_the_data_are_gone_and_the_counts_stay() throws SQLException {
        Decisions.denied(id.toString(), Decisions.LONG_AGO);
        assertThat(Door.sendAs(CLERK, "PUT", "/api/petitions/" + id + "/hold", "{\"reason\":\"LITIGATION\"}")
                        .status())
                .isEqualTo(204);
        assertThat(destroy().problem(409, "conflict").get("detail").asText()).contains("hold");
        assertThat(Door.sendAs(CLERK, "DELETE", "/api/petitions/" + id + "/hold", null)
                        .status())
                .isEqualTo(204);
        var accepted = Door.get("/api/counts").text();
        assertThat(destroy().status()).isEqualTo(204);
        assertThat(destroy().status()).isEqualTo(204);
        Door.getAs("attorney", "/api/petitions/" + id + "/file").refused(409, "conflict");
        assertThat(hashes()).isZero();
        assertThat(Door.get("/api/counts").text()).isEqualTo(accepted);
        assertThat(Door.get("/api/petitions/" + id).get("status")).isEqualTo("DENIED");
    }

    @Test
    void only_a_records_clerk_may_hold_and_destroy() {
        for (var role : List.of("attorney", "manager", "auditor")) {
            Door.postAs(role, "/api/petitions/" + id + "/destruction", "").refused(403, "forbidden");
        }
        Door.postAs(CLERK, "/api/petitions/" + UUID.randomUUID() + "/destruction", "")
                .refused(404, "not-found");
    }

    @Test
    void keys_move_to_the_next_office_key_and_everything_can_still_be_read() throws SQLException {
        sealWithTheOldKey();
        var rotated = Door.postAs("manager", "/api/keys/rotations", "").json();
        assertThat(rotated.get("officeKey").asInt()).isEqualTo(2);
        assertThat(rotated.get("sealedAgain").asLong()).isPositive();
        assertThat(rotated.get("left").asLong()).isZero();
        assertThat(number("select count(*) from petition_key where office_key <> 2"))
                .isZero();
        assertThat(readable()).isTrue();
        assertThat(Door.postAs("manager", "/api/keys/rotations", "")
                        .json()
                        .get("sealedAgain")
                        .asLong())
                .isZero();
    }

    @Test
    void keys_that_somebody_else_holds_are_said_to_be_left() throws SQLException {
        sealWithTheOldKey();
        try (var other = database.getConnection();
                var lock = other.prepareStatement("select 1 from petition_key where petition = ? for update")) {
            other.setAutoCommit(false);
            lock.setObject(1, id);
            lock.execute();
            var rotated = Door.postAs("manager", "/api/keys/rotations", "").json();
            assertThat(rotated.get("left").asLong()).isEqualTo(1);
            other.rollback();
        }
        assertThat(Door.postAs("manager", "/api/keys/rotations", "")
                        .json()
                        .get("left")
                        .asLong())
                .isZero();
    }

    private void sealWithTheOldKey() throws SQLException {
        var keys = ConfigProvider.getConfig().getValues("clemency.vault.keys", String.class);
        var old = new Vault(keys.reversed());
        try (var connection = database.getConnection();
                var read = connection.prepareStatement("select wrapped from petition_key where petition = ?");
                var write = connection.prepareStatement(
                        "update petition_key set wrapped = ?, office_key = 1 where petition = ?")) {
            read.setObject(1, id);
            try (var rows = read.executeQuery()) {
                assertThat(rows.next()).isTrue();
                write.setBytes(1, old.rewrap(id, rows.getBytes(1)));
                write.setObject(2, id);
                assertThat(write.executeUpdate()).isEqualTo(1);
            }
        }
    }

    private Door.Answer destroy() {
        return Door.postAs(CLERK, "/api/petitions/" + id + "/destruction", "");
    }

    private boolean readable() {
        return Door.getAs("attorney", "/api/petitions/" + id + "/file").text().contains("Made Up");
    }

    private long hashes() throws SQLException {
        return number("select count(*) from petition where id = '" + id
                + "' and (register_hash is not null or external_hash is not null or body_hash is not null)");
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            result.next();
            return result.getLong(1);
        }
    }
}
