package clemency.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A dashboard's view: the figures of each scope, kept by the snapshot and the deltas. Where the stream breaks it comes back
 * with the id of the last event, as a browser does. One thread reads, any may ask.
 */
final class LiveStream implements AutoCloseable {

    private static final String NATIONAL = "ALL";
    private static final long RETRY_MILLIS = 500;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ScheduledExecutorService reader =
            Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    private final URI address;
    // Guarded by this.
    private final Map<String, Map<String, Long>> figures = new HashMap<>();
    private final List<Map<String, Long>> seen = new ArrayList<>();
    private final List<Long> offsets = new ArrayList<>();
    private Optional<String> lastEventId = Optional.empty();
    private int snapshots;

    /** Returns when it is connected. */
    LiveStream(String address) throws IOException, InterruptedException {
        this.address = URI.create(address);
        var lines = open();
        reader.execute(() -> follow(lines));
    }

    private Stream<String> open() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address);
        lastEventId().ifPresent(id -> request.header("Last-Event-ID", id));
        return http.send(request.build(), BodyHandlers.ofLines()).body();
    }

    private void follow(Stream<String> lines) {
        try (lines) {
            lines.forEach(new EventLines(this::take)::line);
        } catch (UncheckedIOException _) {
            // The service was killed, or this was closed.
        }
        openAgain();
    }

    private void openAgain() {
        if (!reader.isShutdown()) {
            var _ = reader.schedule(this::reopen, RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void reopen() {
        try {
            follow(open());
        } catch (IOException _) {
            openAgain();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void take(EventLines.Event event) {
        if (!event.id().isEmpty()) {
            lastEventId = Optional.of(event.id());
            offsets.add(Long.valueOf(event.id().substring(event.id().lastIndexOf('-') + 1)));
            snapshots += event.name().equals("snapshot") ? 1 : 0;
            put(event.data().get("figures"));
            seen.add(Map.copyOf(figures.getOrDefault(NATIONAL, Map.of())));
        }
    }

    private void put(JsonNode scopes) {
        scopes.properties().forEach(scope -> {
            var ofScope = figures.computeIfAbsent(scope.getKey(), _ -> new HashMap<>());
            scope.getValue()
                    .properties()
                    .forEach(figure ->
                            ofScope.put(figure.getKey(), figure.getValue().asLong()));
        });
    }

    private synchronized Optional<String> lastEventId() {
        return lastEventId;
    }

    /** What it shows now; the scope is a clemency type or ALL. */
    synchronized Map<String, Long> figures(String scope) {
        return Map.copyOf(figures.getOrDefault(scope, Map.of()));
    }

    /** Whether at any time it showed all of these national figures together. */
    synchronized boolean showed(Map<String, Long> expected) {
        return seen.stream().anyMatch(at -> at.entrySet().containsAll(expected.entrySet()));
    }

    /** Whether at any time the national identity did not close. */
    synchronized boolean everHadResidual() {
        return seen.stream().anyMatch(at -> at.getOrDefault("residual", 0L) != 0);
    }

    /** How often it was given the whole state; more than once only where the service did not know its id. */
    synchronized int snapshots() {
        return snapshots;
    }

    /** Where the events stood in the order of all changes. */
    synchronized List<Long> offsets() {
        return List.copyOf(offsets);
    }

    @Override
    public void close() {
        var _ = reader.shutdownNow();
        http.shutdownNow();
    }
}
