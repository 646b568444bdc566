package clemency.stats.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves the page's files from the class path, with a strict content security policy, and made-up statistics in the shape of the API. */
final class CannedStatistics implements AutoCloseable {
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "woff2", "font/woff2");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    final LiveStream live = new LiveStream();

    private CannedStatistics(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.createContext("/", this::file);
        server.createContext("/api/live", live);
        server.createContext("/api/announcements", this::announcements);
        server.start();
    }

    static CannedStatistics start() {
        try {
            return new CannedStatistics(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void announcements(HttpExchange exchange) throws IOException {
        var query = exchange.getRequestURI().getQuery();
        var none = query != null && query.contains("clemencyType=PARDON");
        answer(exchange, 200, "application/json", (none ? "[]" : Samples.ANNOUNCEMENTS).getBytes(UTF_8));
    }

    private void file(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var name = path.equals("/") ? "/index.html" : path;
        try (InputStream found = getClass().getResourceAsStream("/META-INF/resources" + name)) {
            if (found == null) {
                answer(exchange, 404, "text/plain", "not found".getBytes(UTF_8));
            } else {
                answer(exchange, 200, TYPES.get(name.substring(name.lastIndexOf('.') + 1)), found.readAllBytes());
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.getResponseHeaders().set("Content-Security-Policy", "default-src 'self'");
        exchange.sendResponseHeaders(status, body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        live.hangUp();
        server.stop(0);
        threads.shutdownNow();
    }
}
