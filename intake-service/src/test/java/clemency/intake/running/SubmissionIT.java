package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class SubmissionIT {

    @Inject
    DataSource database;

    @Test
    void a_petition_is_answered_kept_told_and_found() throws SQLException {
        var answer = Door.post("/api/petitions", Petitions.COMMUTATION);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.get("caseNumber")).matches("C\\d{6}");
        assertThat(answer.get("trackingCode")).matches("([0-9A-HJKMNP-TV-Z]{4}-){4}[0-9A-Z*~$=]");
        assertThat(answer.location()).endsWith("/api/petitions/" + answer.get("id"));

        var told =
                Wire.told(Topic.PETITIONS, UUID.fromString(answer.get("id")), 1).getFirst();
        assertThat(told.version()).isEqualTo(1);
        assertThat(told.occurredOn()).hasToString(answer.get("receivedOn"));
        assertThat(told.event()).isInstanceOfSatisfying(PetitionSubmitted.class, event -> {
            assertThat(event.caseNumber()).isEqualTo(answer.get("caseNumber"));
            assertThat(event.programmeClaimed().code()).isEqualTo("CLEMENCY_INITIATIVE_2014");
        });

        var status = Door.post("/api/status", "{\"trackingCode\":\"" + answer.get("trackingCode") + "\"}");
        assertThat(status.get("caseNumber")).isEqualTo(answer.get("caseNumber"));
        assertThat(status.get("status")).isEqualTo("RECEIVED");
        assertThat(status.get("since")).isEqualTo(answer.get("receivedOn"));
        assertThat(Door.get("/api/petitions/" + answer.get("id")).text())
                .contains("PENDING")
                .doesNotContain("Made Up");
        assertThat(anywhere(answer.get("trackingCode"))).isZero();
    }

    @Test
    void the_event_carries_on_the_trace_of_its_own_request_though_the_commit_is_shared() {
        var trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        var answer = Door.postTraced("/api/petitions", Petitions.COMMUTATION, "00-" + trace + "-00f067aa0ba902b7-01");
        var traceparent = Wire.header(Topic.PETITIONS, UUID.fromString(answer.get("id")), "traceparent");
        assertThat(traceparent).contains(trace);
    }

    @Test
    void a_code_is_read_as_people_write_it() {
        var code = Door.post("/api/petitions", Petitions.COMMUTATION).get("trackingCode");
        var written =
                " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", "").replace('0', 'o') + " ";
        assertThat(Door.post("/api/status", "{\"trackingCode\":\"" + written + "\"}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void pardons_have_numbers_of_their_own() {
        assertThat(Door.post("/api/petitions", Petitions.PARDON).get("caseNumber"))
                .matches("P\\d{6}");
    }

    @Test
    void petitions_that_arrive_together_share_commits_and_have_consecutive_numbers() throws SQLException {
        var before = accepted();
        var answers = IntStream.range(0, 200)
                .mapToObj(_ -> Door.postLater("/api/petitions", Petitions.COMMUTATION))
                .toList();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        var numbers = answers.stream()
                .map(answer -> answer.join().get("caseNumber"))
                .mapToInt(number -> Integer.parseInt(number.substring(1)))
                .sorted()
                .toArray();
        assertThat(numbers).hasSize(200).doesNotHaveDuplicates();
        assertThat(numbers[199] - numbers[0]).isEqualTo(199);
        assertThat(accepted()).isEqualTo(before + 200);
        assertThat(transactions(numbers[0], numbers[199])).isLessThan(150);
    }

    @Test
    void in_public_remissions_and_reprieves_are_not_told_apart() {
        var others = others();
        var remission = Petitions.PARDON.replace("\"PARDON\"", "\"REMISSION\"");
        assertThat(Door.post("/api/petitions", remission).status()).isEqualTo(201);

        assertThat(Door.get("/api/counts").json().get("byClemencyType").fieldNames())
                .toIterable()
                .containsExactly("PARDON", "COMMUTATION", "OTHER");
        assertThat(others()).isEqualTo(others + 1);
    }

    private static long others() {
        return Door.get("/api/counts").json().at("/byClemencyType/OTHER").longValue();
    }

    private long accepted() {
        return Door.get("/api/counts").json().get("accepted").longValue();
    }

    /** How many transactions wrote these petitions. */
    private long transactions(int first, int last) throws SQLException {
        return number(
                "select count(distinct cast(xmin as text)) from petition where case_number between 'C%06d' and 'C%06d'"
                        .formatted(first, last));
    }

    private long anywhere(String code) throws SQLException {
        return number("select count(*) from petition p where cast(p as text) like '%" + code + "%'");
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
