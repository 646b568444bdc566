package clemency.http.gathering;

import clemency.http.OwnContext;
import clemency.http.Problems;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * A gathering of requests whose work is done by the database. A batch belongs to many requests: it does not live in the
 * context, and with the session, of one of them. Thread-safe.
 */
public final class SharedWork<C, A> {

    /** A connection that is cut may never answer, and those behind it would wait for ever. */
    private static final Duration LONGEST = Duration.ofSeconds(15);

    private final Vertx vertx;
    private final Duration moment;
    private final Function<List<C>, Uni<List<A>>> batch;
    private final Gathering<C, A> gathering;

    /**
     * @param atATime batches under way at the same time
     * @param atMost commands in a batch
     * @param room commands that may wait for their batch
     * @param moment how long after a batch of several the next one waits for as many: a part of what a commit takes, or not at
     *     all
     * @param batch answers each command, in order; called on an event loop
     */
    public SharedWork(
            Vertx vertx, int atATime, int atMost, int room, Duration moment, Function<List<C>, Uni<List<A>>> batch) {
        this.vertx = vertx;
        this.moment = moment;
        this.batch = batch;
        this.gathering = new Gathering<>(atATime, atMost, room, this::afterAMoment, this::onAContextOfItsOwn);
    }

    /** Answered on the caller's context. Fails with a problem of status 503 where too many wait, or as the whole batch does. */
    public Uni<A> add(C command) {
        var caller = Vertx.currentContext();
        return gathering
                .add(command)
                .onFailure(Gathering.Full.class)
                .transform(_ -> Problems.unavailable("Too many requests arrive at this moment. Try again later."))
                .emitOn(task -> caller.runOnContext(_ -> task.run()));
    }

    private void afterAMoment(Runnable task) {
        if (moment.isZero()) {
            task.run();
        } else {
            var _ = vertx.setTimer(moment.toMillis(), _ -> task.run());
        }
    }

    private Uni<List<A>> onAContextOfItsOwn(List<C> commands) {
        return OwnContext.<List<A>>uni(eventLoop(), () -> batch.apply(commands))
                .ifNoItem()
                .after(LONGEST)
                .failWith(() -> new TimeoutException("the database does not answer"));
    }

    private Context eventLoop() {
        var current = Vertx.currentContext();
        return current != null && current.isEventLoopContext()
                ? current
                : ((VertxInternal) vertx).createEventLoopContext();
    }
}
