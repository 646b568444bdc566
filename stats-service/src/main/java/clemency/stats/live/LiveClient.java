package clemency.stats.live;

import clemency.stats.view.Snapshot;
import clemency.stats.view.View;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerResponse;
import java.util.Optional;

/**
 * One open stream. Everything but {@link #wake}, {@link #tell} and {@link #end} runs on the event loop of its
 * connection. While the client does not read, nothing is written and nothing is kept for it.
 */
final class LiveClient {

    private final Context context;
    private final HttpServerResponse response;
    private final Frames frames;
    private final Subscription subscription;
    private Seen seen;

    LiveClient(Context context, HttpServerResponse response, Frames frames, Subscription subscription, Seen seen) {
        this.context = context;
        this.response = response;
        this.frames = frames;
        this.subscription = subscription;
        this.seen = seen;
    }

    /** There is something new. What is the latest is asked when its turn comes: an earlier state is never offered later. */
    void wake(View view) {
        context.runOnContext(_ -> view.latest().ifPresent(this::offer));
    }

    /** Something other than figures. */
    void tell(Buffer frame) {
        context.runOnContext(_ -> write(frame));
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
            var step = frames.next(seen, latest, subscription);
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
                || (seen instanceof Seen.UpTo(var log, var offset)
                        && log.equals(latest.get().log())
                        && offset > latest.get().offset());
    }

    /** What it says it has seen was not reached for so long that it never will be: it begins anew, if there is anything. */
    void losePatience(Optional<Snapshot> latest) {
        if (isAheadOf(latest) && latest.isPresent()) {
            seen = new Seen.Foreign("unknown-id");
            offer(latest.get());
        }
    }

    private boolean canWrite() {
        return !response.ended() && !response.closed() && !response.writeQueueFull();
    }
}
