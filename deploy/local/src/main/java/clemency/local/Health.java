package clemency.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the service at a port of this machine says about itself. */
record Health(int port) implements Pulse {

    static final String READY = "ready";

    private static final int DOWN = 503;

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    /** {@link #READY}, or why not. */
    String readiness() throws InterruptedException {
        try {
            var answer = get("ready");
            return answer.statusCode() == 200 ? READY : whatIsDown(answer.body());
        } catch (IOException _) {
            return "it does not answer at port " + port;
        }
    }

    @Override
    public Look look() throws InterruptedException {
        try {
            var answer = get("live");
            return answer.statusCode() == DOWN
                    ? new Look.Down("its liveness says " + whatIsDown(answer.body()))
                    : new Look.Alive();
        } catch (IOException _) {
            return new Look.Silent("it does not answer at port " + port);
        }
    }

    private HttpResponse<String> get(String kind) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/q/health/" + kind))
                .timeout(Duration.ofSeconds(5))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The checks that failed, in one line; the whole body where it is no health document. */
    static String whatIsDown(String body) {
        try {
            var failed = StreamSupport.stream(JSON.readTree(body).path("checks").spliterator(), false)
                    .filter(check -> check.path("status").asText().equals("DOWN"))
                    .map(Health::inWords)
                    .collect(Collectors.joining("; "));
            return failed.isEmpty() ? oneLine(body) : failed;
        } catch (JsonProcessingException _) {
            return oneLine(body);
        }
    }

    private static String inWords(JsonNode check) {
        var data = check.path("data");
        return check.path("name").asText() + " is down" + (data.isMissingNode() ? "" : " " + oneLine(data.toString()));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
