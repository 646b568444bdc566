package clemency.review.calendar;

import clemency.events.WashingtonTime;
import clemency.http.OwnContext;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Looks into the calendar again and again, on the business clock: once a day would do, but a clock that is set, or a service
 * that was down at midnight, is made up for. In contexts of its own, one pass at a time; a pass that fails is logged, and the
 * next one does its work.
 */
@ApplicationScoped
class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class);

    private final CalendarPass pass;
    private final Clock clock;
    private final Duration every;
    private final Counter failures;
    private final AtomicBoolean underWay = new AtomicBoolean();
    private long timer;

    Schedule(
            CalendarPass pass,
            Clock clock,
            MeterRegistry meters,
            @ConfigProperty(name = "clemency.calendar.every") Duration every) {
        this.pass = pass;
        this.clock = clock;
        this.every = every;
        this.failures = meters.counter("clemency.calendar.failures");
    }

    void start(@Observes StartupEvent event, Vertx vertx) {
        timer = vertx.setPeriodic(every.toMillis(), _ -> look());
    }

    void stop(@Observes ShutdownEvent event, Vertx vertx) {
        var _ = vertx.cancelTimer(timer);
    }

    private void look() {
        if (underWay.compareAndSet(false, true)) {
            var _ = OwnContext.uni(Vertx.currentContext(), this::today)
                    .onTermination()
                    .invoke(() -> underWay.set(false))
                    .subscribe()
                    .with(Schedule::told, this::failed);
        }
    }

    private Uni<Integer> today() {
        return pass.on(WashingtonTime.day(clock.instant()));
    }

    private static void told(int changed) {
        if (changed > 0) {
            LOG.infof("the calendar moved %d cases", changed);
        }
    }

    private void failed(Throwable failure) {
        failures.increment();
        LOG.warnf("the calendar waits for its next turn: %s", failure);
    }
}
