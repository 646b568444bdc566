package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

/**
 * A client of one service, as a script would be one: addresses and passwords from {@code access.json}, HTTP Basic, JSON.
 * Blocking; thread-safe.
 */
final class Api {

    static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String base;
    private final Map<String, String> passwords;

    Api(String base, Map<String, String> passwords) {
        this.base = base;
        this.passwords = passwords;
    }

    String address(String path) {
        return base + path;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer getAs(String user, String path) {
        return send(as(user, request(path)).GET());
    }

    Answer post(String path, Object body) {
        return send(request(path).header("Content-Type", "application/json").POST(json(body)));
    }

    Answer postAs(String user, String path, Object body) {
        return send(as(user, request(path))
                .header("Content-Type", "application/json")
                .POST(json(body)));
    }

    Answer putAs(String user, String path, Object body) {
        return send(as(user, request(path))
                .header("Content-Type", "application/json")
                .PUT(json(body)));
    }

    Answer uploadAs(String user, String path, String mediaType, Path file) throws IOException {
        return send(as(user, request(path)).header("Content-Type", mediaType).POST(BodyPublishers.ofFile(file)));
    }

    Answer uploadAs(String user, String path, String mediaType, String text) {
        return send(as(user, request(path)).header("Content-Type", mediaType).POST(BodyPublishers.ofString(text)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
    }

    private HttpRequest.Builder as(String user, HttpRequest.Builder request) {
        var credentials = user + ":" + passwords.get(user);
        return request.header(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpRequest.BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JSON.valueToTree(body).toString());
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    record Answer(HttpResponse<String> response) {

        int status() {
            return response.statusCode();
        }

        JsonNode json() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new UncheckedIOException("no JSON: " + response.body(), e);
            }
        }

        /** Fails with the whole answer where the status is another. */
        JsonNode expect(int status) {
            assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
            return response.body().isEmpty() ? JSON.nullNode() : json();
        }
    }
}
