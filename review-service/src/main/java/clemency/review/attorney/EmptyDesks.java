package clemency.review.attorney;

import clemency.events.WashingtonTime;
import clemency.http.OwnContext;
import clemency.review.casework.Command;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
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
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * Puts cases back into the queue whose attorney is on leave or has left, by the business clock, a few seconds after the day
 * has begun or the change was entered. Any number of instances may do it at once: the cases are locked in the order that
 * everybody keeps, and whoever comes second finds them gone from the desk.
 */
@ApplicationScoped
class EmptyDesks {

    private static final Logger LOG = Logger.getLogger(EmptyDesks.class);
    private static final Duration PERIOD = Duration.ofSeconds(2);
    private static final Actor ROSTER = Actor.service("roster");

    // Once it has waited for a lock, PostgreSQL asks again whether the case is still on that desk.
    private static final String LEFT_BEHIND = """
            select cast(c.petition as text) from clemency_case c
            where c.status = 'ASSIGNED'
              and c.attorney in (select s.attorney from attorney_standing(cast(:today as date)) s where s.gives_back)
            order by c.petition limit 1000 for update of c""";

    private final Docket docket;
    private final Clock clock;
    private final Vertx vertx;
    private long timer;

    EmptyDesks(Docket docket, Clock clock, Vertx vertx) {
        this.docket = docket;
        this.clock = clock;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(PERIOD.toMillis(), _ -> {
            var _ = OwnContext.uni(Vertx.currentContext(), () -> clear(WashingtonTime.day(clock.instant())))
                    .subscribe()
                    .with(EmptyDesks::cleared, failure -> LOG.warnf("Desks are not cleared for now: %s", failure));
        });
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    private static void cleared(int cases) {
        if (cases > 0) {
            LOG.infof("%d cases went back into the queue: their attorneys are away", cases);
        }
    }

    /** @return how many cases went back */
    Uni<Integer> clear(LocalDate today) {
        return docket.inTransaction(session -> leftBehind(session, today)
                .map(cases -> cases.stream()
                        .map(petition -> new Command.Release(petition, today))
                        .toList())
                .chain(commands -> docket.carryOut(session, commands, ROSTER))
                .map(List::size));
    }

    private static Uni<List<UUID>> leftBehind(Mutiny.StatelessSession session, LocalDate today) {
        return session.createNativeQuery(LEFT_BEHIND, String.class)
                .setParameter("today", today)
                .getResultList()
                .map(cases -> cases.stream().map(UUID::fromString).toList());
    }
}
