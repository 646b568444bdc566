package clemency.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/** Imports over HTTP, and what they left in the database. */
abstract class ImportsOverHttp {

    @TestHTTPResource("/")
    URI address;

    @Inject
    ProbeResource probe;

    @Inject
    ObjectMapper json;

    @Inject
    DataSource database;

    final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @BeforeEach
    void forget() {
        probe.applied.clear();
        probe.threads.clear();
        probe.readyOn.clear();
        probe.lines.set(0);
        probe.outages.set(0);
    }

    List<String> texts(String sql) throws SQLException {
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

    void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    long count(String condition) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from import where " + condition)) {
            result.next();
            return result.getLong(1);
        }
    }

    JsonNode report(String path, String body) throws IOException, InterruptedException {
        var answer = post(path, "application/x-ndjson", BodyPublishers.ofString(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    JsonNode records(String body) throws IOException, InterruptedException {
        var answer = post("records", "text/csv", BodyPublishers.ofString(body));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json.readTree(answer.body());
    }

    JsonNode problem(HttpResponse<String> answer) throws IOException {
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        return json.readTree(answer.body());
    }

    HttpResponse<String> post(String path, String type, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(request(path, type).POST(body).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path, String type) {
        return HttpRequest.newBuilder(address.resolve("/api/imports/" + path)).header("Content-Type", type);
    }

    HttpResponse<String> get(String path, String role) throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((role + ":test-" + role).getBytes(UTF_8));
        var request = HttpRequest.newBuilder(address.resolve(path))
                .header("Authorization", "Basic " + basic)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    static List<Long> counts(JsonNode report) {
        return List.of(
                report.get("created").longValue(),
                report.get("unchanged").longValue(),
                report.get("corrected").longValue(),
                report.get("rejected").longValue());
    }

    static List<String> rejects(JsonNode report) {
        return report.get("rejects")
                .valueStream()
                .map(reject -> reject.get("line") + " "
                        + reject.at("/violations/0/pointer").textValue() + " "
                        + reject.at("/violations/0/rule").textValue())
                .toList();
    }

    /** The same text so many times, made as it is read. */
    static InputStream repeated(String text, int times) {
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
