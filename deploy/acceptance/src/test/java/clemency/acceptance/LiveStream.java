package clemency.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A dashboard's view: the national figures, kept by the snapshot and the deltas. Its reader is a virtual thread. */
final class LiveStream implements AutoCloseable {

    private final HttpClient http = HttpClient.newHttpClient();
    // Guarded by this.
    private final Map<String, Long> figures = new LinkedHashMap<>();
    private final List<Map<String, Long>> seen = new ArrayList<>();

    LiveStream(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).build();
        var lines = http.send(request, BodyHandlers.ofLines()).body();
        Thread.startVirtualThread(() -> read(lines));
    }

    private void read(Stream<String> lines) {
        try (lines) {
            lines.filter(line -> line.startsWith("data:")).forEach(line -> take(line.substring("data:".length())));
        } catch (UncheckedIOException _) {
            // The stream ends when it is closed, or when the service does.
        }
    }

    private synchronized void take(String data) {
        try {
            var all = Api.JSON.readTree(data).path("figures").path("ALL");
            if (all.isObject()) {
                all.properties().forEach(this::put);
                seen.add(Map.copyOf(figures));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void put(Map.Entry<String, JsonNode> figure) {
        figures.put(figure.getKey(), figure.getValue().asLong());
    }

    /** Whether at any time it showed all of these figures together. */
    synchronized boolean showed(Map<String, Long> expected) {
        return seen.stream().anyMatch(at -> at.entrySet().containsAll(expected.entrySet()));
    }

    /** Whether at any time the identity did not close. */
    synchronized boolean everHadResidual() {
        return seen.stream().anyMatch(at -> at.getOrDefault("residual", 0L) != 0);
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
