package clemency.stats.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The live stream: greets every client with the present state, then sends what the test says. */
final class LiveStream implements HttpHandler {
    private final List<HttpExchange> clients = new CopyOnWriteArrayList<>();
    private volatile boolean refusing;
    private volatile String greeting = Samples.hello() + Samples.snapshot();

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        if (refusing) {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        write(exchange, greeting);
        clients.add(exchange);
    }

    /** What a new client is told from now on. */
    void greet(String frames) {
        greeting = frames;
    }

    void send(String frame) {
        clients.forEach(client -> write(client, frame));
    }

    /** Ends every connection; new ones are refused until {@link #answerAgain}. */
    void hangUp() {
        refusing = true;
        clients.forEach(HttpExchange::close);
        clients.clear();
    }

    void answerAgain() {
        refusing = false;
    }

    private static void write(HttpExchange client, String frame) {
        try {
            client.getResponseBody().write(frame.getBytes(UTF_8));
            client.getResponseBody().flush();
        } catch (IOException gone) {
            client.close();
        }
    }
}
