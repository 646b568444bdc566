package clemency.review.record;

import clemency.http.OwnContext;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Looks once a minute, and at the start, whether a day of the business clock is over. A failure is logged, and mended by
 * the next look.
 */
@ApplicationScoped
class Midnight {

    private static final Logger LOG = Logger.getLogger(Midnight.class);
    private static final Duration PERIOD = Duration.ofMinutes(1);

    private final Sealing sealing;
    private long timer;

    Midnight(Sealing sealing) {
        this.sealing = sealing;
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        timer = vertx.setPeriodic(1, PERIOD.toMillis(), _ -> look());
    }

    void stop(@Observes ShutdownEvent event, Vertx vertx) {
        var _ = vertx.cancelTimer(timer);
    }

    private void look() {
        var _ = OwnContext.<Void>uni(Vertx.currentContext(), sealing::seal)
                .subscribe()
                .with(_ -> {}, failure -> LOG.warnf("The record could not be sealed, tried again: %s", failure));
    }
}
