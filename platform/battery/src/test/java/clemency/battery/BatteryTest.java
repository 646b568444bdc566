package clemency.battery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Services with one fault each: it is found. */
class BatteryTest {

    private static final String DESCRIPTION = """
            {"paths": {"/things": {"post": {
              "requestBody": {"content": {"application/json": {"schema": {"type": "object", "required": ["name"],
                "properties": {"name": {"type": "string", "maxLength": 5}}}}}},
              "responses": {"200": {}}}}}}""";

    private static final String REFUSAL = """
            {"type":"/p","title":"No","status":422,"violations":[{"pointer":"%s","rule":"r"}]}""";

    private HttpServer server;

    /** What the one operation does. */
    private interface Things {
        void handle(HttpExchange request, String body) throws IOException;
    }

    private void serve(Things things) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/q/openapi", exchange -> answer(exchange, 200, DESCRIPTION));
        server.createContext("/things", exchange -> {
            // Bytes that are no UTF-8 become something else: nothing here looks at them.
            things.handle(exchange, new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void a_field_that_is_not_named_is_told() throws IOException {
        serve((request, _) -> answer(request, 422, REFUSAL.formatted("/other")));
        assertThatThrownBy(this::fire).isInstanceOf(AssertionError.class).hasMessageContaining("does not name /name\n");
    }

    @Test
    void an_error_that_takes_two_things_is_shrunk_to_them() throws IOException {
        serve((request, body) -> {
            var both = request.getRequestHeaders().size() > 4 && !body.startsWith("{");
            answer(request, both ? 500 : 422, REFUSAL.formatted("/name"));
        });
        assertThatThrownBy(this::fire)
                .hasMessageContaining("seed ")
                .hasMessageFindingMatch(
                        "an error of ours\\n.*\\[(header .*, the body .*|the body .*, header .*)]\\n *500");
    }

    private void fire() {
        Battery.against(URI.create("http://localhost:" + server.getAddress().getPort()), role -> role)
                .fire();
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", "application/problem+json");
        exchange.sendResponseHeaders(status, 0);
        try (exchange) {
            exchange.getResponseBody().write(body.getBytes(UTF_8));
        }
    }
}
