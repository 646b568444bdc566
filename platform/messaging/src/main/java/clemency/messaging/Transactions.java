package clemency.messaging;

import io.opentelemetry.context.Context;
import io.quarkus.opentelemetry.runtime.QuarkusContextStorage;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Each attempt is a transaction on an event loop and a context of its own, so that it may be started from any thread
 * and inherits no session. Outages are waited out between the attempts, for ever, without holding a connection.
 */
@ApplicationScoped
class Transactions {

    private static final Logger LOG = Logger.getLogger(Transactions.class);

    private static final Duration LONGEST_ATTEMPT = Duration.ofSeconds(30);

    private final Mutiny.SessionFactory sessions;
    private final Vertx vertx;
    private final MessagingConfig.BackOff backOff;
    private volatile boolean stopping;

    @Inject
    Transactions(Mutiny.SessionFactory sessions, Vertx vertx, MessagingConfig config) {
        this.sessions = sessions;
        this.vertx = vertx;
        this.backOff = config.backOff();
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /** From here on failures tell nothing about what was tried: pools and factories are being closed. */
    boolean isStopping() {
        return stopping;
    }

    /** Fails only with what another attempt would not mend. {@code trace} is current while the work runs. */
    <T> Uni<T> run(Context trace, Function<Mutiny.StatelessSession, Uni<T>> work) {
        return attempt(trace, work)
                // A connection that is cut may never answer. What comes of the attempt all the same is a repetition.
                .ifNoItem()
                .after(LONGEST_ATTEMPT)
                .failWith(() -> new TimeoutException("the database does not answer"))
                .onFailure(this::mayPass)
                .invoke(failure -> LOG.warnf("the database is away, tried again later: %s", Reason.of(failure)))
                .onFailure(this::mayPass)
                .retry()
                .withBackOff(backOff.first(), backOff.longest())
                .indefinitely();
    }

    /** A caller who cancels does not cancel a transaction that has begun. */
    private <T> Uni<T> attempt(Context trace, Function<Mutiny.StatelessSession, Uni<T>> work) {
        return Uni.createFrom().emitter(emitter -> {
            var context = VertxContext.createNewDuplicatedContext(eventLoop());
            VertxContextSafetyToggle.setContextSafe(context, true);
            context.runOnContext(_ -> {
                var _ = QuarkusContextStorage.INSTANCE.attach(context, trace);
                var _ = sessions.withStatelessTransaction(work).subscribe().with(emitter::complete, emitter::fail);
            });
        });
    }

    private boolean mayPass(Throwable failure) {
        return !stopping && Outage.is(failure);
    }

    private io.vertx.core.Context eventLoop() {
        var current = Vertx.currentContext();
        return current != null && current.isEventLoopContext()
                ? current
                : ((VertxInternal) vertx).createEventLoopContext();
    }
}
