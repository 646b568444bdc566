package clemency.http;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.util.function.Supplier;

/** Work that keeps a processor busy for milliseconds: on an event loop every other connection would wait for it. */
public final class Background {

    private Background() {}

    /**
     * Does the work on a worker thread.
     *
     * @return its outcome, on that context
     */
    public static <T> Uni<T> uni(Context context, Supplier<T> work) {
        return Uni.createFrom()
                .completionStage(() -> context.executeBlocking(work::get, false).toCompletionStage());
    }
}
