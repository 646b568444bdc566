package clemency.intake.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class RetentionIT {

    private static final String CLERK = "records-clerk";

    @Inject
    DataSource database;

    private final String requestKey = UUID.randomUUID().toString();
    private final Door.Answer petition = Door.postLater(
                    "/api/petitions", "Idempotency-Key", requestKey, Petitions.COMMUTATION)
            .join();
    private final String id = petition.get("id");

    @Test
    void what_is_pending_or_too_young_or_held_is_not_destroyed() {
        assertThat(destroy(id).problem(409, "conflict").get("detail").asText()).contains("pending");
        Decisions.denied(id, LocalDate.now(ZoneOffset.UTC).minusYears(1));
        assertThat(destroy(id).problem(409, "conflict").get("detail").asText()).contains("until");
        assertThat(Door.getAs("attorney", "/api/petitions/" + id + "/file").text())
                .contains("Made Up");
    }

    @Test
    void a_hold_stands_until_it_is_released_and_then_the_data_are_gone_and_the_counts_stay() throws SQLException {
        Decisions.denied(id, Decisions.LONG_AGO);
        var hold = "/api/petitions/" + id + "/hold";
        assertThat(Door.sendAs(CLERK, "PUT", hold, "{\"reason\":\"LITIGATION\"}")
                        .status())
                .isEqualTo(204);
        assertThat(destroy(id).problem(409, "conflict").get("detail").asText()).contains("hold");
        assertThat(Door.sendAs(CLERK, "DELETE", hold, null).status()).isEqualTo(204);
        var accepted = Door.get("/api/counts").text();
        assertThat(destroy(id).status()).isEqualTo(204);
        assertThat(destroy(id).status()).isEqualTo(204);
        Door.getAs("attorney", "/api/petitions/" + id + "/file").refused(409, "conflict");
        Door.sendAs(CLERK, "PUT", hold, "{\"reason\":\"LITIGATION\"}").refused(409, "conflict");
        assertThat(number("petition where id = '" + id
                        + "' and (register_hash is not null or external_hash is not null or body_hash is not null)"))
                .isZero();
        assertThat(Door.get("/api/counts").text()).isEqualTo(accepted);
        assertThat(Door.get("/api/petitions/" + id).get("status")).isEqualTo("DENIED");
    }

    @Test
    void a_hold_is_shown_while_it_stands_with_its_reason_and_who_placed_it() {
        var hold = "/api/petitions/" + id + "/hold";
        var file = "/api/petitions/" + id + "/file";
        Door.getAs(CLERK, hold).refused(404, "not-found");
        assertThat(Door.getAs("attorney", file).json().has("hold")).isFalse();
        for (var reason : List.of("LITIGATION", "ACCESS_REQUEST")) {
            var before = Instant.now().minusSeconds(60);
            assertThat(Door.sendAs(CLERK, "PUT", hold, "{\"reason\":\"" + reason + "\"}")
                            .status())
                    .isEqualTo(204);
            var shown = Door.getAs(CLERK, hold).json();
            assertThat(shown.get("reason").asText()).isEqualTo(reason);
            assertThat(shown.get("placedBy").asText()).isEqualTo(CLERK);
            assertThat(Instant.parse(shown.get("placedAt").asText())).isAfter(before);
            assertThat(Door.getAs("attorney", file).json().get("hold")).isEqualTo(shown);
        }
        Decisions.denied(id, LocalDate.now(ZoneOffset.UTC).minusYears(1));
        assertThat(destroy(id).problem(409, "conflict").get("detail").asText())
                .contains("until")
                .contains("hold");
        assertThat(Door.sendAs(CLERK, "DELETE", hold, null).status()).isEqualTo(204);
        Door.getAs(CLERK, hold).refused(404, "not-found");
        assertThat(Door.getAs("attorney", file).json().has("hold")).isFalse();
        Door.getAs("attorney", hold).refused(403, "forbidden");
    }

    @Test
    void the_answer_to_the_request_that_brought_it_goes_with_it() throws SQLException {
        Decisions.denied(id, Decisions.LONG_AGO);
        var kept = "request_key where petition = '" + id + "'";
        assertThat(number(kept)).isEqualTo(1);
        assertThat(destroy(id).status()).isEqualTo(204);
        assertThat(number(kept)).isZero();
    }

    @Test
    void the_files_that_brought_it_go_with_it_and_others_stay() throws SQLException {
        var line = Petitions.line("\"externalId\": \"destroyed-" + id + "\", ").replace("12345-678", "80004-004");
        var other = Petitions.line("\"externalId\": \"stays-" + id + "\", ");
        var files = List.of(imported(line), imported(other + line));
        var stays = imported(other);
        var brought = Door.postAs(CLERK, "/api/petitions/searches", "{\"registerNumber\":\"80004-004\"}")
                .json()
                .at("/0/id")
                .asText();
        Decisions.denied(brought, Decisions.LONG_AGO);
        files.forEach(
                file -> assertThat(Door.getAs(CLERK, file).status()).as(file).isEqualTo(200));
        assertThat(destroy(brought).status()).isEqualTo(204);
        files.forEach(file -> Door.getAs(CLERK, file).refused(404, "not-found"));
        assertThat(number("import_file f join import i on i.id = f.import_id where i.file_key is null"))
                .isZero();
        assertThat(Door.getAs(CLERK, stays).text()).contains("stays-" + id);
    }

    @Test
    void only_a_records_clerk_may_hold_and_destroy() {
        for (var role : List.of("attorney", "manager", "auditor")) {
            Door.postAs(role, "/api/petitions/" + id + "/destruction", "").refused(403, "forbidden");
        }
        destroy(UUID.randomUUID().toString()).refused(404, "not-found");
    }

    private static Door.Answer destroy(String petition) {
        return Door.postAs(CLERK, "/api/petitions/" + petition + "/destruction", "");
    }

    /** Answers where the file is kept. */
    private static String imported(String file) {
        var report = Door.postAs(CLERK, "/api/imports/petitions", "application/x-ndjson", file.getBytes(UTF_8));
        assertThat(report.json().get("rejected").asInt()).as(report.text()).isZero();
        return report.get("fileAt");
    }

    private long number(String rows) throws SQLException {
        return new Sql(database).number("select count(*) from " + rows);
    }
}
