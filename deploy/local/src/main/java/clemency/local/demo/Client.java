package clemency.local.demo;

import clemency.local.Access;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** One service's API, as a script would use it. Blocking; thread-safe. */
final class Client {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final String service;
    private final String base;
    private final Access access;

    Client(String service, String base, Access access) {
        this.service = service;
        this.base = base;
        this.access = access;
    }

    JsonNode get(String role, String path) throws Refused, InterruptedException {
        return send(request(role, path).GET());
    }

    /** @param role null for what is public */
    JsonNode post(String role, String path, Object body) throws Refused, InterruptedException {
        return post(role, path, "application/json", JSON.valueToTree(body).toString());
    }

    JsonNode post(String role, String path, String mediaType, String body) throws Refused, InterruptedException {
        return send(request(role, path).header("Content-Type", mediaType).POST(BodyPublishers.ofString(body)));
    }

    JsonNode put(String role, String path, Object body) throws Refused, InterruptedException {
        return send(request(role, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(JSON.valueToTree(body).toString())));
    }

    private HttpRequest.Builder request(String role, String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofMinutes(2));
        if (role != null) {
            var credentials = (role + ":" + access.password(role)).getBytes(StandardCharsets.UTF_8);
            request.setHeader("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
        }
        return request;
    }

    private JsonNode send(HttpRequest.Builder request) throws Refused, InterruptedException {
        try {
            var answer = HTTP.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new Refused(service + " answered " + answer.statusCode(), answer.statusCode(), answer.body());
            }
            return answer.body().isEmpty() ? JSON.nullNode() : JSON.readTree(answer.body());
        } catch (IOException _) {
            throw new Refused(service + " does not answer", 0, "");
        }
    }

    /** No, or no answer (status 0). */
    static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        private final int status;
        private final String body;

        private Refused(String message, int status, String body) {
            super(body.isEmpty() ? message : message + ": " + body);
            this.status = status;
            this.body = body;
        }

        /** Somebody else was faster, or there is no room: no fault, the next round sees the new state. */
        boolean isConflict() {
            return status == 409 || status == 422 || isOthersDesk();
        }

        /** The desk or the case is somebody else's by now; any other 403 is a fault. */
        private boolean isOthersDesk() {
            return status == 403 && body.contains("\"own-desk");
        }
    }
}
