package clemency.intake.running;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service, seen from outside. */
final class Door {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Door() {}

    /** @param retryAfter in seconds; 0 where nothing is said */
    record Answer(int status, String type, String location, long retryAfter, String text) {

        JsonNode json() {
            try {
                return JSON.readTree(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String get(String field) {
            return json().get(field).asText();
        }

        /** Must be a problem document of this status and kind. */
        void refused(int expected, String kind) {
            var _ = problem(expected, kind);
        }

        /** The same, for a closer look. */
        JsonNode problem(int expected, String kind) {
            assertThat(status).as(text).isEqualTo(expected);
            assertThat(type).isEqualTo("application/problem+json");
            assertThat(get("type")).isEqualTo("/problems/" + kind);
            return json();
        }
    }

    static Answer get(String path) {
        return send(to(path).GET());
    }

    static Answer post(String path, String body) {
        return postLater(path, body).join();
    }

    static Answer post(String path, String type, String body) {
        return send(to(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)));
    }

    /** A request with one more header. */
    static CompletableFuture<Answer> postLater(String path, String header, String value, String body) {
        return CLIENT.sendAsync(
                        to(path).header("Content-Type", "application/json")
                                .header(header, value)
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(Door::answer);
    }

    /** A request with one header, of JSON where it does not say otherwise. */
    static Answer postWith(String path, String header, String value, String body) {
        return send(to(path).header("Content-Type", "application/json")
                .setHeader(header, value)
                .POST(BodyPublishers.ofString(body)));
    }

    static Answer postAs(String role, String path, String body) {
        return postAs(role, path, "application/json", body.getBytes(UTF_8));
    }

    static Answer sendAs(String role, String method, String path, String body) {
        return sendAs(role, method, path, "application/json", body == null ? null : body.getBytes(UTF_8));
    }

    /** @param body null for none */
    static Answer sendAs(String role, String method, String path, String type, byte[] body) {
        return send(as(role, path)
                .header("Content-Type", type)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body)));
    }

    static Answer postTraced(String path, String body, String traceparent) {
        return send(to(path).header("Content-Type", "application/json")
                .header("traceparent", traceparent)
                .POST(BodyPublishers.ofString(body)));
    }

    static CompletableFuture<Answer> postLater(String path, String body) {
        return CLIENT.sendAsync(
                        to(path).header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(Door::answer);
    }

    static Answer postAs(String role, String path, String type, byte[] body) {
        return postLaterAs(role, path, type, body).join();
    }

    static CompletableFuture<Answer> postLaterAs(String role, String path, String type, byte[] body) {
        return CLIENT.sendAsync(
                        as(role, path)
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofByteArray(body))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(Door::answer);
    }

    static Answer getAs(String role, String path) {
        return send(as(role, path).GET());
    }

    private static HttpRequest.Builder as(String role, String path) {
        return to(path).header("Authorization", basic(role));
    }

    static String basic(String role) {
        return "Basic " + Base64.getEncoder().encodeToString((role + ":test-" + role).getBytes(UTF_8));
    }

    private static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port() + path));
    }

    static int port() {
        return ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
    }

    private static Answer send(HttpRequest.Builder request) {
        return CLIENT.sendAsync(request.build(), HttpResponse.BodyHandlers.ofString())
                .thenApply(Door::answer)
                .join();
    }

    private static Answer answer(HttpResponse<String> response) {
        var headers = response.headers();
        return new Answer(
                response.statusCode(),
                headers.firstValue("Content-Type").orElse(""),
                headers.firstValue("Location").orElse(""),
                headers.firstValueAsLong("Retry-After").orElse(0),
                response.body());
    }
}
