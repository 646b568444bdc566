package clemency.http;

import io.smallrye.mutiny.Uni;

/**
 * Work that goes on when its caller has gone. A client that hangs up cancels the answer; a transaction that is cancelled
 * in the middle leaves its connection in an unknown state, so it is let finish and its outcome is dropped.
 */
public final class Uncancelled {

    private Uncancelled() {}

    /** The same outcome, on the thread on which the work ends. */
    public static <T> Uni<T> uni(Uni<T> work) {
        return Uni.createFrom().emitter(emitter -> {
            var _ = work.subscribe().with(emitter::complete, emitter::fail);
        });
    }
}
