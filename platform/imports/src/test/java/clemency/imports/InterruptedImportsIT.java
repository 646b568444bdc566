package clemency.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class InterruptedImportsIT extends ImportsOverHttp {

    @Test
    void after_an_outage_the_same_lines_are_applied_again_and_not_made_ready_again() throws Exception {
        probe.outages.set(2);
        assertThat(counts(report("lines", "{\"name\":\"a\"}\n{\"name\":\"b\"}\n")))
                .containsExactly(2L, 0L, 0L, 0L);
        assertThat(probe.threads).hasSize(3).allMatch(name -> name.contains("eventloop"));
        assertThat(probe.readyOn)
                .singleElement()
                .satisfies(name -> assertThat(name).doesNotContain("eventloop"));
        assertThat(probe.applied).hasSize(2);
    }

    @Test
    void a_batch_that_fails_ends_the_import_and_says_how_far_it_came() throws Exception {
        var body = IntStream.rangeClosed(1, 700)
                .mapToObj(n -> "{\"name\":\"" + (n == 600 ? "bug" : "n") + "\"}\n")
                .collect(Collectors.joining());
        var answer = post("lines", "application/x-ndjson", BodyPublishers.ofString(body));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(problem(answer).get("type").textValue()).isEqualTo("/problems/import-interrupted");
        assertThat(problem(answer).get("detail").textValue())
                .contains("first 500 lines")
                .doesNotContain("bug");
    }

    @Test
    void a_batch_that_cannot_be_made_ready_ends_the_import_behind_those_before_it() throws Exception {
        var body = "{\"name\":\"a\"}\n".repeat(Imports.BATCH) + "{\"name\":\"unready\"}\n";
        var answer = post("lines", "application/x-ndjson", BodyPublishers.ofString(body));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(problem(answer).get("detail").textValue())
                .contains("its first " + Imports.BATCH + " lines are done");
        assertThat(probe.applied).hasSize(Imports.BATCH);
    }

    @Test
    void a_sender_that_goes_away_leaves_whole_batches() throws Exception {
        var line = "{\"name\":\"n\"}\n";
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream()
                    .write(("POST /api/imports/long HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n"
                                    + "Content-Length: 100000000\r\n\r\n" + line.repeat(1_700))
                            .getBytes(UTF_8));
            await().atMost(Duration.ofSeconds(20)).until(() -> probe.lines.get() == 1_500);
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> count("state = 'STOPPED' and lines = 1500") == 1);
        assertThat(probe.lines).hasValue(1_500);
    }

    @Test
    void connections_that_are_cut_are_waited_for() throws Exception {
        var body = BodyPublishers.ofString("{\"name\":\"n\"}\n".repeat(3_000));
        var answer = client.sendAsync(
                request("long?millis=100", "application/x-ndjson").POST(body).build(),
                HttpResponse.BodyHandlers.ofString());
        for (var cut = 500; cut <= 2_500; cut += 500) {
            var reached = cut;
            await().atMost(Duration.ofSeconds(20)).until(() -> probe.lines.get() >= reached);
            cutConnections();
        }
        assertThat(counts(json.readTree(answer.get().body()))).containsExactly(3_000L, 0L, 0L, 0L);
    }

    @Test
    void a_sender_who_waits_for_a_word_gets_it() throws Exception {
        var request = request("lines", "application/x-ndjson")
                .expectContinue(true)
                .POST(BodyPublishers.ofString("{\"name\":\"a\"}"))
                .build();
        assertThat(client.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(200);
    }

    private void cutConnections() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = current_user and pid <> pg_backend_pid()");
        }
    }
}
