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
    private static final int TRICKLE = 10;

    private final Api intake;
    private final Map<String, Accepted> accepted = new ConcurrentHashMap<>();
    private final AtomicInteger sent = new AtomicInteger();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private final ScheduledFuture<?> ticking;
    private volatile boolean trickles;
    // Of the clock's thread alone.
    private int ticks;

    /** A petition that was answered 201. */
    record Accepted(String trackingCode, String clemencyType) {}

    FlowingPetitions(Api intake) {
        this.intake = intake;
        this.ticking = clock.scheduleAtFixedRate(this::tick, 0, EVERY_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        if (!trickles || ticks++ % TRICKLE == 0) {
            Thread.startVirtualThread(this::send);
        }
    }

    private void send() {
        try {
            var petition = Petitions.madeUp(sent.incrementAndGet());
            var answer = intake.post("/api/petitions", petition);
            if (answer.status() == 201) {
                var receipt = answer.json();
                var type = petition.get("clemencyType").toString();
                accepted.put(
                        receipt.get("id").asText(),
                        new Accepted(receipt.get("trackingCode").asText(), type));
            }
        } catch (UncheckedIOException _) {
            // The service is down, or went down before it answered: no promise was made.
        }
    }

    /** The petitions that were answered 201, by their ids. */
    Map<String, Accepted> accepted() {
        return Map.copyOf(accepted);
    }

    int count() {
        return accepted.size();
    }

    /** Fewer: a process that takes long to come back shall not make the test longer yet. */
    void trickle() {
        trickles = true;
    }

    void flow() {
        trickles = false;
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
