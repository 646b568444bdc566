package clemency.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class FollowedImportsIT extends ImportsOverHttp {

    @Test
    void all_rejects_can_be_read_afterwards() throws Exception {
        var body = IntStream.rangeClosed(1, 2_500).mapToObj(_ -> "{}\n").collect(Collectors.joining());
        var report = report("lines", body);
        assertThat(report.get("rejects")).hasSize(1_000);
        var all = get(report.get("rejectsAt").textValue(), "records-clerk");
        assertThat(all.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/x-ndjson");
        var lines = all.body().lines().toList();
        assertThat(lines).hasSize(2_500);
        assertThat(json.readTree(lines.get(2_499)).get("line").longValue()).isEqualTo(2_500);
    }

    @Test
    void an_import_is_followed_under_the_id_that_its_sender_chose() throws Exception {
        var id = UUID.randomUUID().toString();
        var report = report("lines?id=" + id, "{\"name\":\"one\"}\n{}\n");
        assertThat(report.get("id").textValue()).isEqualTo(id);
        var progress = json.readTree(get("/api/imports/" + id, "records-clerk").body());
        assertThat(progress.get("state").textValue()).isEqualTo("DONE");
        assertThat(progress.get("lines").longValue()).isEqualTo(2);
        assertThat(progress.get("rejected").longValue()).isEqualTo(1);
        assertThat(progress.get("bytes").longValue())
                .isEqualTo(progress.get("totalBytes").longValue());
        assertThat(get("/api/imports/" + id + "/events", "records-clerk").body())
                .contains("\"DONE\"");
        assertThat(get("/api/imports", "records-clerk").body()).contains(id);
        assertThat(post("lines?id=" + id, "application/x-ndjson", BodyPublishers.ofString("{}"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(post("lines?id=mine", "application/x-ndjson", BodyPublishers.ofString("{}"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void an_import_is_followed_line_by_line_while_it_runs() throws Exception {
        var id = UUID.randomUUID().toString();
        var running = client.sendAsync(
                request("long?millis=1200&id=" + id, "application/x-ndjson")
                        .POST(BodyPublishers.ofString("{\"name\":\"one\"}\n".repeat(1_500)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        await().until(() -> get("/api/imports/" + id, "records-clerk").statusCode() == 200);
        var events = get("/api/imports/" + id + "/events", "records-clerk");
        assertThat(running.join().statusCode()).isEqualTo(200);
        assertThat(events.headers().firstValue("Content-Type")).hasValue("text/event-stream");
        var states = events.body()
                .lines()
                .filter(line -> line.startsWith("data:"))
                .map(line -> state(line.substring(5)))
                .toList();
        assertThat(states).hasSizeGreaterThan(2);
        assertThat(states.getFirst()).isEqualTo("RUNNING");
        assertThat(states.getLast()).isEqualTo("DONE");
    }

    @Test
    void nobody_follows_an_import_that_is_not_there_or_not_theirs_to_see() throws Exception {
        var events = "/api/imports/" + UUID.randomUUID() + "/events";
        var unknown = get(events, "records-clerk");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(get("/api/imports/mine/events", "records-clerk").statusCode())
                .isEqualTo(404);
        assertThat(get(events, "attorney").statusCode()).isEqualTo(403);
    }

    @Test
    void rejects_are_for_the_clerk_and_of_an_import() throws Exception {
        var path = "/api/imports/00000000-0000-4000-8000-000000000000/rejects";
        assertThat(get(path, "attorney").statusCode()).isEqualTo(403);
        var unknown = get(path, "records-clerk");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    private String state(String line) {
        try {
            return json.readTree(line).get("state").textValue();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
