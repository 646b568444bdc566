package clemency.stats.live;

import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;

/**
 * One open stream. Everything but {@link #wake}, {@link #pulse} and {@link #end} runs on the event loop of its
 * connection. While the client does not read, nothing is written and nothing is kept for it.
 */
final class LiveClient {

    private final Context context;
    private final HttpServerResponse response;
    private final Frames frames;
    private final Scope scope;
    private Seen seen;

    LiveClient(Context context, HttpServerResponse response, Frames frames, Scope scope, Seen seen) {
        this.context = context;
        this.response = response;
        this.frames = frames;
        this.scope = scope;
        this.seen = seen;
    }

    /** There is something new. */
    void wake(Snapshot latest) {
        context.runOnContext(_ -> offer(latest));
    }

    /** Time for a sign of life. */
    void pulse(Optional<Snapshot> latest) {
        context.runOnContext(_ -> write(frames.beat(latest)));
    }

    void end() {
        context.runOnContext(_ -> {
            if (!response.ended() && !response.closed()) {
                var _ = response.end();
            }
        });
    }

    /** The latest state, whatever was skipped since the last frame; nothing while the client is not reading. */
    void offer(Snapshot latest) {
        if (canWrite()) {
            var step = frames.next(seen, latest, scope);
            seen = step.seen();
            step.frame().ifPresent(response::write);
        }
    }

    void write(Buffer frame) {
        if (canWrite()) {
            var _ = response.write(frame);
        }
    }

    /** Whether the client has seen more than this instance knows, or this instance knows nothing yet. */
    boolean isAheadOf(Optional<Snapshot> latest) {
        return latest.isEmpty()
                || (seen instanceof Seen.UpTo(var offset)
                        && offset > latest.get().offset());
    }

    /** What it says it has seen is nothing this instance will reach: it begins anew. */
    void forget(Snapshot latest) {
        seen = new Seen.Foreign("unknown-id");
        offer(latest);
    }

    private boolean canWrite() {
        return !response.ended() && !response.closed() && !response.writeQueueFull();
    }
}
