package clemency.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class ImportsIT extends ImportsOverHttp {

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
}
