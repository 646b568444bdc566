package clemency.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class ReturnedFilesIT extends ImportsOverHttp {

    @Inject
    Vertx vertx;

    @Inject
    ImportLog log;

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
        assertThat(Apart.done(
                        vertx,
                        log.forgetFiles(OffsetDateTime.now(ZoneOffset.UTC).minusHours(72))))
                .isPositive();
        assertThat(get(report.get("fileAt").textValue(), "records-clerk").statusCode())
                .isEqualTo(404);
        assertThat(texts("select cast(f as text) from import_file f where import_id = '" + id + "'"))
                .isEmpty();
    }
}
