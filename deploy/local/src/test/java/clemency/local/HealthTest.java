package clemency.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthTest {

    private record Answer(int status, String body) {}

    private static final String DOWN = """
            {
                "status": "DOWN",
                "checks": [
                    {"name": "channels", "status": "DOWN", "data": {"petitions": "fenced"}},
                    {"name": "streams", "status": "UP"}
                ]
            }
            """;

    private final AtomicReference<Answer> live = new AtomicReference<>();
    private final AtomicReference<Answer> ready = new AtomicReference<>();
    private HttpServer service;

    @BeforeEach
    void serve() throws IOException {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve("/q/health/live", live);
        serve("/q/health/ready", ready);
        service.start();
    }

    private void serve(String path, AtomicReference<Answer> answer) {
        service.createContext(path, exchange -> {
            var body = answer.get().body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.get().status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @AfterEach
    void end() {
        service.stop(0);
    }

    private Health health() {
        return new Health(service.getAddress().getPort());
    }

    @Test
    void whatLivesIsAliveThoughNotReady() throws Exception {
        live.set(new Answer(200, "{}"));
        ready.set(new Answer(503, DOWN));
        assertThat(health().look()).isEqualTo(new Look.Alive());
        assertThat(health().readiness()).isEqualTo("channels is down {\"petitions\":\"fenced\"}");
    }

    @Test
    void whatIsDownIsSaidInOneLine() throws Exception {
        live.set(new Answer(503, DOWN));
        assertThat(health().look())
                .isEqualTo(new Look.Down("its liveness says channels is down {\"petitions\":\"fenced\"}"));
    }

    @Test
    void anAnswerThatIsNoHealthDocumentIsSaidAsItIs() throws Exception {
        live.set(new Answer(503, "Service\nunavailable\n"));
        assertThat(health().look()).isEqualTo(new Look.Down("its liveness says Service unavailable"));
    }

    @Test
    void whatDoesNotAnswerIsSilent() throws Exception {
        var health = health();
        service.stop(0);
        assertThat(health.look()).isEqualTo(new Look.Silent("it does not answer at port " + health.port()));
    }

    @Test
    void readyIsReady() throws Exception {
        ready.set(new Answer(200, "{}"));
        assertThat(health().readiness()).isEqualTo(Health.READY);
    }
}
