package clemency.stats.live;

import clemency.stats.freshness.Freshness;
import clemency.stats.view.Cut;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Writes frames of Server-Sent Events. Clients that have seen the same get the same bytes, made once: a thousand
 * dashboards cost little more than one. Any thread.
 */
@ApplicationScoped
class Frames {

    private static final int KEPT = 256;

    private final ObjectMapper json;
    private final Supplier<OptionalLong> behind;
    private volatile Rendered rendered;

    @Inject
    Frames(ObjectMapper json, Freshness freshness) {
        this(json, freshness::behind);
    }

    /** @param behind asked for each frame that is made, so it must cost nothing */
    Frames(ObjectMapper json, Supplier<OptionalLong> behind) {
        this.json = json;
        this.behind = behind;
    }

    private record Wanted(Seen seen, Subscription subscription) {}

    /** The frames of one snapshot; they are forgotten with it. */
    private record Rendered(Snapshot snapshot, ConcurrentMap<Wanted, Step> steps) {}

    private record Hello(
            String epoch,
            boolean ready,
            Scope scope,
            @JsonInclude(JsonInclude.Include.NON_NULL) String cut,
            Instant dataAsOf,
            Long behind) {}

    private record Beat(boolean ready, Instant dataAsOf, Long behind) {}

    /** Figures, and how many events were not in them some seconds ago; null where that is not known. */
    private record Sent(@JsonUnwrapped Object changes, Long behind) {}

    private record Notice(boolean ready, String reason) {}

    private record Reset(String reason) {}

    Buffer hello(long retryMillis, String epoch, Subscription subscription, boolean ready, Optional<Snapshot> latest) {
        var hello = new Hello(
                epoch,
                ready,
                subscription.scope(),
                subscription.cut().map(Cut::wireName).orElse(null),
                latest.map(Snapshot::dataAsOf).orElse(null),
                behind());
        return Buffer.buffer("retry: " + retryMillis + '\n').appendBuffer(frame("hello", null, hello));
    }

    /** It has no id: it tells nothing that a client could have missed. */
    Buffer beat(boolean ready, Optional<Snapshot> latest) {
        return frame(
                "beat", null, new Beat(ready, latest.map(Snapshot::dataAsOf).orElse(null), behind()));
    }

    /** Figures that come after it are right as of their time, but not as of now, until a beat says that it is ready. */
    Buffer notice(String reason) {
        return frame("notice", null, new Notice(false, reason));
    }

    // Itself, not its offset: a topic that was made anew comes to the same offsets with other figures.
    @SuppressWarnings("ReferenceEquality")
    Step next(Seen seen, Snapshot snapshot, Subscription subscription) {
        var known = rendered;
        if (known == null || known.snapshot() != snapshot) {
            known = new Rendered(snapshot, new ConcurrentHashMap<>());
            rendered = known;
        }
        var wanted = new Wanted(seen, subscription);
        // Returning clients can name any id, and a snapshot can last for a night: what is kept has a limit.
        return known.steps().size() < KEPT
                ? known.steps().computeIfAbsent(wanted, _ -> step(seen, snapshot, subscription))
                : step(seen, snapshot, subscription);
    }

    private Step step(Seen seen, Snapshot snapshot, Subscription subscription) {
        var upToNow = new Seen.UpTo(snapshot.log(), snapshot.offset());
        return switch (seen) {
            case Seen.Nothing _ -> new Step(Optional.of(whole(snapshot, subscription)), upToNow);
            case Seen.Foreign(var reason) -> new Step(Optional.of(reset(reason, snapshot, subscription)), upToNow);
            // Another epoch, or a topic that was made anew: what was seen there says nothing of what is here.
            case Seen.UpTo(var log, var _)
            when !log.equals(snapshot.log()) ->
                new Step(Optional.of(reset("other-epoch", snapshot, subscription)), upToNow);
            case Seen.UpTo(var _, var offset) when offset >= snapshot.offset() -> new Step(Optional.empty(), seen);
            case Seen.UpTo(var _, var offset) -> new Step(delta(offset, snapshot, subscription), upToNow);
        };
    }

    private Buffer reset(String reason, Snapshot snapshot, Subscription subscription) {
        return frame("reset", null, new Reset(reason)).appendBuffer(whole(snapshot, subscription));
    }

    private Buffer whole(Snapshot snapshot, Subscription subscription) {
        return figures(
                "snapshot",
                snapshot,
                subscription
                        .cut()
                        .<Object>map(cut -> CutChanges.whole(snapshot, subscription.scope(), cut))
                        .orElseGet(() -> Changes.whole(snapshot, subscription.scope())));
    }

    private Optional<Buffer> delta(long offset, Snapshot snapshot, Subscription subscription) {
        if (subscription.cut().isPresent()) {
            var changes = CutChanges.after(
                    offset, snapshot, subscription.scope(), subscription.cut().get());
            return changes.none() ? Optional.empty() : Optional.of(figures("delta", snapshot, changes));
        }
        var changes = Changes.after(offset, snapshot, subscription.scope());
        return changes.none() ? Optional.empty() : Optional.of(figures("delta", snapshot, changes));
    }

    private Buffer figures(String event, Snapshot snapshot, Object changes) {
        return frame(event, snapshot.id(), new Sent(changes, behind()));
    }

    private Long behind() {
        var events = behind.get();
        return events.isPresent() ? Long.valueOf(events.getAsLong()) : null;
    }

    private Buffer frame(String event, String id, Object data) {
        try {
            // Jackson writes no line breaks: one line of data.
            return Buffer.buffer("event: " + event + (id == null ? "" : "\nid: " + id) + "\ndata: "
                    + json.writeValueAsString(data) + "\n\n");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a frame could not be written", e);
        }
    }
}
