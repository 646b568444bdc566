package clemency.http;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import java.util.function.Supplier;

/**
 * Work that belongs to no request, or to many. Hibernate keeps a session in the Vert.x context: what lives in the context of
 * a request shares its session with whatever else goes on there, and so does an attempt that was given up with the next one.
 */
public final class OwnContext {

    private OwnContext() {}

    /**
     * Does the work on that event loop, in a context made for it. It is not cancelled when nobody waits for it any more.
     *
     * @return its outcome, on that event loop
     */
    public static <T> Uni<T> uni(Context eventLoop, Supplier<Uni<? extends T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            var context = VertxContext.createNewDuplicatedContext(eventLoop);
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(_ -> {
                var _ = Uni.createFrom().<T>deferred(work).subscribe().with(emitter::complete, emitter::fail);
            });
        });
    }
}
