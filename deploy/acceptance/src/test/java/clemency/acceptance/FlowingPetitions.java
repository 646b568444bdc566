package clemency.acceptance;

import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Petitions that keep coming, one every few milliseconds, whatever answers or doesn't. It remembers those that were answered
 * 201, and nothing else: what was not answered may have been accepted or not.
 */
final class FlowingPetitions implements AutoCloseable {

    private static final int EVERY_MILLISECONDS = 25;

    private final Api intake;
    private final Map<String, String> accepted = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> ticking;

    FlowingPetitions(Api intake) {
        this.intake = intake;
        this.ticking = clock.scheduleAtFixedRate(
                () -> Thread.startVirtualThread(this::send), 0, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void send() {
        try {
            var answer = intake.post("/api/petitions", Petitions.madeUp(sent.incrementAndGet()));
            if (answer.status() == 201) {
                var receipt = answer.json();
                accepted.put(
                        receipt.get("id").asText(), receipt.get("trackingCode").asText());
            }
        } catch (UncheckedIOException _) {
            // The service is down, or went down before it answered: no promise was made.
        }
    }

    /** The petitions that were answered 201, with their tracking codes. */
    Map<String, String> accepted() {
        return Map.copyOf(accepted);
    }

    int count() {
        return accepted.size();
    }

    /** No more are sent; those under way may still be answered. */
    void stop() {
        ticking.cancel(false);
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
