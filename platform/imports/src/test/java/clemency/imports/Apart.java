package clemency.imports;

import clemency.http.OwnContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import java.time.Duration;

/** Work for the database that a test asks for itself: in a context of its own, as whatever belongs to no request. */
final class Apart {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Apart() {}

    static <T> T done(Vertx vertx, Uni<T> work) {
        return OwnContext.<T>uni(((VertxInternal) vertx).createEventLoopContext(), () -> work)
                .await()
                .atMost(PATIENCE);
    }
}
