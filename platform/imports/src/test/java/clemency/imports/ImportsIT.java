package clemency.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class ImportsIT {

    @TestHTTPResource("/")
    URI address;

    @Inject
    ProbeResource probe;

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    @Inject
    ImportLog log;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void forget() {
        probe.applied.clear();
        probe.threads.clear();
        probe.lines.set(0);
        probe.outages.set(0);
    }

    @Test
    void good_lines_are_applied_and_bad_ones_reported() throws Exception {
        var report = report("lines", """
                {"name":"one"}
                {"name":"same"}

                {"name":"other"}
                {"name":"bad"}
                {"name":}
                {"nam":"x"}
                {"name":" "}
                [1]
                null
                {"name":"last"}""");
        assertThat(report.get("lines").longValue()).isEqualTo(10);
        assertThat(counts(report)).containsExactly(2L, 1L, 1L, 6L);
        assertThat(rejects(report))
                .containsExactly(
                        "5 /name made-up", "6  json", "7  unknown-field", "8 /name required", "9  type", "10  type");
        assertThat(probe.applied.getLast().number()).isEqualTo(11);
    }

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
    void the_file_comes_back_with_its_errors_and_can_be_sent_again_when_it_is_repaired() throws Exception {
        var report = report("lines", """
                {"name":"one","filler":"ä"}

                {"name":"bad"}
                {"name":}
                {"name":"%s"}
                """.formatted("x".repeat(30)));
        var file = get(report.get("fileAt").textValue(), "records-clerk");
        assertThat(file.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"lines.ndjson\"");
        var lines = file.body().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).isEqualTo("{\"name\":\"one\",\"filler\":\"ä\"}");
        assertThat(json.readTree(lines.get(1)).at("/errors/0/rule").asText()).isEqualTo("made-up");
        assertThat(json.readTree(lines.get(2)).get("line").asText()).isEqualTo("{\"name\":}");
        var repaired = report("lines", lines.get(1).replace("bad", "good"));
        assertThat(counts(repaired)).containsExactly(1L, 0L, 0L, 0L);
        assertThat(get(report.get("fileAt").textValue(), "attorney").statusCode())
                .isEqualTo(403);
    }

    @Test
    void a_file_of_records_comes_back_with_a_column_of_errors() throws Exception {
        var report = records("terms,name\n\"a,\"\"b\"\"\nc\",one\nx,bad\ny\n");
        var file = get(report.get("fileAt").textValue(), "records-clerk").body();
        assertThat(file)
                .isEqualTo("terms,name,errors\n\"a,\"\"b\"\"\nc\",one,\nx,bad,/name: Made up.\n"
                        + "y,\"Wanted 2 columns, found 1.\"\n");
        var again = records(file.replace("bad", "good"));
        assertThat(counts(again)).containsExactly(2L, 0L, 0L, 1L);
    }

    @Test
    void what_is_kept_of_a_file_is_sealed_and_forgotten_in_time() throws Exception {
        var report = report("lines", "{\"name\":\"Zmarked\"}\n");
        var id = report.get("id").textValue();
        assertThat(texts("select cast(f as text) from import_file f where import_id = '" + id + "'"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .doesNotContain("Zmarked")
                        .doesNotContain(HexFormat.of().formatHex("Zmarked".getBytes(UTF_8))));
        execute("update import set touched_at = now() - interval '73 hours' where id = '" + id + "'");
        assertThat(log.forgetFiles(OffsetDateTime.now(ZoneOffset.UTC).minusHours(72))
                        .await()
                        .atMost(Duration.ofSeconds(10)))
                .isPositive();
        assertThat(get(report.get("fileAt").textValue(), "records-clerk").statusCode())
                .isEqualTo(404);
        assertThat(texts("select cast(f as text) from import_file f where import_id = '" + id + "'"))
                .isEmpty();
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
        var states = events.body().lines().map(this::state).toList();
        assertThat(states).hasSizeGreaterThan(2);
        assertThat(states.getFirst()).isEqualTo("RUNNING");
        assertThat(states.getLast()).isEqualTo("DONE");
    }

    private String state(String line) {
        try {
            return json.readTree(line).get("state").textValue();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void a_dry_run_says_what_would_become_of_each_line_and_does_nothing() throws Exception {
        var before = texts("select cast(count(*) as text) from import");
        var answer = post(
                "dry-runs",
                "application/x-ndjson",
                BodyPublishers.ofString(
                        "{\"name\":\"one\"}\n{\"name\":\"same\"}\n\n{\"name\":}\n{\"name\":\"bad\"}\n"));
        assertThat(answer.body().lines())
                .extracting(line -> json.readTree(line).get("line").asText() + " "
                        + json.readTree(line).get("would").asText() + " "
                        + json.readTree(line).at("/violations/0/rule").asText())
                .containsExactly("1 CREATE ", "2 UNCHANGED ", "4 REJECT json", "5 REJECT made-up");
        assertThat(texts("select cast(count(*) as text) from import")).isEqualTo(before);
    }

    private List<String> texts(String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    @Test
    void rejects_are_for_the_clerk_and_of_an_import() throws Exception {
        var path = "/api/imports/00000000-0000-4000-8000-000000000000/rejects";
        assertThat(get(path, "attorney").statusCode()).isEqualTo(403);
        var unknown = get(path, "records-clerk");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void lines_are_applied_in_order_in_batches_on_the_event_loop() throws Exception {
        var body = IntStream.rangeClosed(1, 1_234)
                .mapToObj(n -> "{\"name\":\"n" + n + "\"}\r\n")
                .collect(Collectors.joining());
        assertThat(counts(report("lines", body))).containsExactly(1_234L, 0L, 0L, 0L);
        assertThat(probe.applied)
                .extracting(ProbeResource.Applied::number)
                .isSorted()
                .hasSize(1_234);
        assertThat(probe.threads).hasSizeGreaterThanOrEqualTo(3).allMatch(name -> name.contains("eventloop"));
    }

    @Test
    void an_outage_is_waited_for_and_the_same_lines_come_again_under_the_same_ids() throws Exception {
        probe.outages.set(2);
        assertThat(counts(report("lines", "{\"name\":\"a\"}\n{\"name\":\"b\"}\n")))
                .containsExactly(2L, 0L, 0L, 0L);
        assertThat(probe.threads).hasSize(3).allMatch(name -> name.contains("eventloop"));
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
    void a_line_of_10_mb_and_one_that_is_not_utf_8_do_not_stop_the_others() throws Exception {
        var body = new java.io.ByteArrayOutputStream();
        body.write("{\"name\":\"first\"}\n".getBytes(UTF_8));
        body.write(("{\"name\":\"" + "x".repeat(10_000_000) + "\"}\n").getBytes(UTF_8));
        body.write(new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', '}', '\n'});
        body.write("{\"name\":\"last\"}\n".getBytes(UTF_8));
        // A stream has no length to announce: chunked.
        var stream = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body.toByteArray()));
        var report = json.readTree(post("lines", "application/x-ndjson", stream).body());
        assertThat(counts(report)).containsExactly(2L, 0L, 0L, 2L);
        assertThat(rejects(report)).containsExactly("2  max-length", "3  utf-8");
    }

    @Test
    void a_field_with_a_name_that_no_database_keeps_is_one_rejected_line() throws Exception {
        var report = report("lines", "{\"\\u0000\":1}\n{\"name\":\"a\"}\n");
        assertThat(counts(report)).containsExactly(1L, 0L, 0L, 1L);
        assertThat(rejects(report)).containsExactly("1  unknown-field");
    }

    @Test
    void an_empty_body_is_an_import_of_nothing() throws Exception {
        assertThat(counts(report("lines", ""))).containsExactly(0L, 0L, 0L, 0L);
        assertThat(counts(report("lines", "\n\n"))).containsExactly(0L, 0L, 0L, 0L);
    }

    @Test
    void csv_records_are_applied_and_broken_ones_reported() throws Exception {
        var report = records(
                "\uFEFFterms,name\r\n\"one,\nand two\",a\r\nx\r\nx,y,z\r\nx,same\r\n\r\nlast,bad\n\"open,b\nc\n");
        assertThat(report.get("lines").longValue()).isEqualTo(6);
        assertThat(counts(report)).containsExactly(1L, 1L, 0L, 4L);
        assertThat(rejects(report)).containsExactly("4  columns", "5  columns", "8 /name made-up", "9  quote");
    }

    @Test
    void a_wrong_header_is_one_problem_and_nothing_is_applied() throws Exception {
        for (var body :
                List.of("name;terms\na;b\n", "name\na\n", "", "name,terms,name\na,b,c\n", "\"name,terms\na,b\n")) {
            var answer = post("records", "text/csv", BodyPublishers.ofString(body));
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(problem(answer).get("type").textValue()).isEqualTo("/problems/wrong-header");
        }
        assertThat(probe.applied).isEmpty();
    }

    @Test
    void a_header_alone_is_an_import_of_nothing() throws Exception {
        assertThat(counts(records("name,terms"))).containsExactly(0L, 0L, 0L, 0L);
    }

    @Test
    void a_wrong_header_of_a_long_body_is_answered() throws Exception {
        var body = BodyPublishers.ofInputStream(() -> repeated("wrong\n".repeat(1_000), 5_000));
        assertThat(post("records", "text/csv", body).statusCode()).isEqualTo(400);
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

    private long count(String condition) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from import where " + condition)) {
            result.next();
            return result.getLong(1);
        }
    }

    private void cutConnections() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = current_user and pid <> pg_backend_pid()");
        }
    }

    private JsonNode report(String path, String body) throws IOException, InterruptedException {
        var answer = post(path, "application/x-ndjson", BodyPublishers.ofString(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private JsonNode records(String body) throws IOException, InterruptedException {
        var answer = post("records", "text/csv", BodyPublishers.ofString(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    private JsonNode problem(HttpResponse<String> answer) throws IOException {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return json.readTree(answer.body());
    }

    private HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(request(path, type).POST(body).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(address.resolve("/api/imports/" + path)).header("Content-Type", type);
    }

    private HttpResponse<String> get(String path, String role) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((role + ":test-" + role).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Basic " + basic)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static List<Long> counts(JsonNode report) {
        return List.of(
                report.get("created").longValue(),
                report.get("unchanged").longValue(),
                report.get("corrected").longValue(),
                report.get("rejected").longValue());
    }

    private static List<String> rejects(JsonNode report) {
        return report.get("rejects")
                .valueStream()
                .map(reject -> reject.get("line") + " "
                        + reject.at("/violations/0/pointer").textValue() + " "
                        + reject.at("/violations/0/rule").textValue())
                .toList();
    }

    /** The same text so many times, made as it is read. */
    private static InputStream repeated(String text, int times) {
        return new java.io.SequenceInputStream(new java.util.Enumeration<>() {
            private int given;

            @Override
            public boolean hasMoreElements() {
                return given < times;
            }

            @Override
            public InputStream nextElement() {
                given++;
                return new ByteArrayInputStream(text.getBytes(UTF_8));
            }
        });
    }
}
