package clemency.review.desk;

import clemency.events.WashingtonTime;
import clemency.http.Background;
import clemency.http.OwnContext;
import clemency.review.assignment.Placement;
import clemency.review.assignment.Round;
import clemency.review.docket.Actor;
import io.opentelemetry.context.Context;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Fills desks where filling is on, within half a second after there is room and a case, whatever made it so: one that left a
 * desk or was opened, a lever, an attorney who came back. Any number of instances may do it: they choose one after the other,
 * and whoever comes second finds the desks full. One round at a time in each, on a context of its own.
 */
@ApplicationScoped
class DeskRounds {

    private static final Logger LOG = Logger.getLogger(DeskRounds.class);
    private static final Duration PERIOD = Duration.ofMillis(500);
    private static final Actor ROUNDS = Actor.service("desk-rounds");

    /** In a transaction: so many cases are locked, and so long others wait to choose. */
    private static final int BATCH = 20;

    private final Mutiny.SessionFactory sessions;
    private final Placements placements;
    private final Queue queue;
    private final Clock clock;
    private final Vertx vertx;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private long timer;

    DeskRounds(Mutiny.SessionFactory sessions, Placements placements, Queue queue, Clock clock, Vertx vertx) {
        this.sessions = sessions;
        this.placements = placements;
        this.queue = queue;
        this.clock = clock;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(PERIOD.toMillis(), _ -> {
            if (underWay.compareAndSet(false, true)) {
                var _ = OwnContext.uni(Vertx.currentContext(), this::goRound)
                        .onTermination()
                        .invoke(() -> underWay.set(false))
                        .subscribe()
                        .with(_ -> {}, failure -> LOG.warnf("Desks are not filled for now: %s", failure.getMessage()));
            }
        });
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    // Nobody waits for the lock where there is nothing to do, which is nearly always.
    private Uni<Void> goRound() {
        return sessions.withStatelessSession(session -> queue.before(session, 1))
                .chain(situation -> Round.fill(situation, today(), 1).isEmpty()
                        ? Uni.createFrom().voidItem()
                        : fill());
    }

    private Uni<Void> fill() {
        return placements
                .alone(this::batch)
                .chain(placed -> placed == BATCH ? fill() : Uni.createFrom().voidItem());
    }

    private Uni<Integer> batch(Mutiny.StatelessSession session) {
        return queue.before(session, BATCH)
                .chain(situation -> Background.uni(Vertx.currentContext(), () -> Round.fill(situation, today(), BATCH)))
                .call(filled -> filled.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : placements.make(session, charges(filled), null).replaceWithVoid())
                .map(List::size);
    }

    private static List<Charge> charges(List<Placement> filled) {
        return filled.stream()
                .map(placement -> new Charge(placement, ROUNDS, Context.root()))
                .toList();
    }

    private LocalDate today() {
        return WashingtonTime.day(clock.instant());
    }
}
