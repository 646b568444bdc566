package clemency.stats.live;

import clemency.stats.view.View;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Wakes the open streams, all in step: at once when nothing was sent for the time of the spacing, else when it is over.
 * Being in step they have mostly seen the same, and share their frames.
 */
@ApplicationScoped
class LiveFeed {

    private final Set<LiveClient> clients = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean due = new AtomicBoolean();
    private final Vertx vertx;
    private final View view;
    private final Condition condition;
    private final Frames frames;
    private final LiveConfig config;
    private volatile long lastTick;
    private Optional<String> toldTrouble = Optional.empty();

    LiveFeed(Vertx vertx, View view, Condition condition, Frames frames, LiveConfig config) {
        this.vertx = vertx;
        this.view = view;
        this.condition = condition;
        this.frames = frames;
        this.config = config;
    }

    void start(@Observes StartupEvent event, MeterRegistry registry) {
        lastTick = System.nanoTime() - config.spacing().toNanos();
        view.watch(this::changed);
        var _ = vertx.setPeriodic(config.beat().toMillis(), _ -> beat());
        var _ = vertx.setPeriodic(config.watch().toMillis(), _ -> watch());
        var _ = Gauge.builder("clemency.live.clients", clients, Set::size)
                .description("Open live streams")
                .register(registry);
    }

    /** Streams never end by themselves, and a process that waits for them would not stop. */
    void stop(@Observes ShutdownEvent event) {
        clients.forEach(LiveClient::end);
    }

    void join(LiveClient client) {
        clients.add(client);
    }

    void leave(LiveClient client) {
        clients.remove(client);
    }

    /** Any thread; returns at once. */
    void changed() {
        if (due.compareAndSet(false, true)) {
            var nanos = lastTick + spacing() - System.nanoTime();
            var wait = Math.ceilDiv(nanos, TimeUnit.MILLISECONDS.toNanos(1));
            if (wait <= 0) {
                tick();
            } else {
                var _ = vertx.setTimer(wait, _ -> tick());
            }
        }
    }

    /** What a crowd costs is the frames of all of it; a few dashboards may have theirs sooner. In nanoseconds. */
    private long spacing() {
        return Math.max(config.spacing().toNanos(), clients.size() * TimeUnit.SECONDS.toNanos(1) / config.frames());
    }

    /** Who was not reading when there was news gets it now. */
    private void beat() {
        changed();
        tell(frames.beat(condition.ready(), view.latest()));
    }

    /** Says at once that the figures stand still, and that they move again. On one event loop, always the same. */
    private void watch() {
        var trouble = condition.trouble();
        if (!trouble.equals(toldTrouble)) {
            toldTrouble = trouble;
            tell(trouble.map(frames::notice).orElseGet(() -> frames.beat(condition.ready(), view.latest())));
        }
    }

    private void tell(Buffer frame) {
        clients.forEach(client -> client.tell(frame));
    }

    private void tick() {
        lastTick = System.nanoTime();
        due.set(false);
        clients.forEach(client -> client.wake(view));
    }
}
