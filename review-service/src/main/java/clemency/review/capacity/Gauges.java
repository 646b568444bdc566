package clemency.review.capacity;

import clemency.http.OwnContext;
import clemency.review.capacity.figures.Capacity;
import clemency.review.capacity.figures.Constraint;
import clemency.review.capacity.figures.Demand;
import clemency.review.capacity.figures.ProgrammeCapacity;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;

/**
 * The office's capacity as gauges, counted every few seconds, in a context of its own. A failure leaves the last figures and is
 * logged. No figure is told of a person, and of programmes there are as many as have most pending.
 */
@ApplicationScoped
class Gauges {

    private static final Logger LOG = Logger.getLogger(Gauges.class);
    private static final Duration PERIOD = Duration.ofSeconds(5);
    private static final int MOST_PROGRAMMES = 20;

    private static final Map<String, Function<ProgrammeCapacity, Number>> OF_PROGRAMMES = Map.of(
            "clemency.programme.pending", ProgrammeCapacity::pending,
            "clemency.programme.set.aside", ProgrammeCapacity::setAside,
            "clemency.programme.on.hold", ProgrammeCapacity::onHold,
            "clemency.programme.age.oldest.days", ProgrammeCapacity::oldestAgeDays,
            "clemency.programme.age.median.days", ProgrammeCapacity::medianAgeDays,
            "clemency.programme.age.p80.days", ProgrammeCapacity::p80AgeDays,
            "clemency.programme.inflow.per.week", ProgrammeCapacity::inflowPerWeek,
            "clemency.programme.outflow.per.week", ProgrammeCapacity::outflowPerWeek,
            "clemency.programme.clearance.percent", ProgrammeCapacity::clearanceRate);

    private static final Map<String, Function<Demand, Number>> OF_STAFF = Map.of(
            "clemency.staff.at.work", Demand::atWork,
            "clemency.staff.hours.demanded.per.week", Demand::hoursDemandedPerWeek,
            "clemency.staff.hours.available.per.week", Demand::hoursAvailablePerWeek,
            "clemency.staff.utilisation.percent", Demand::utilisation,
            "clemency.staff.hours.owed", Demand::hoursOwed);

    private final Mutiny.SessionFactory sessions;
    private final Capacities capacities;
    private final MeterRegistry meters;
    private final Vertx vertx;
    private final Map<String, MultiGauge> gauges = new LinkedHashMap<>();
    private volatile boolean counting;
    private long timer;

    Gauges(Mutiny.SessionFactory sessions, Capacities capacities, MeterRegistry meters, Vertx vertx) {
        this.sessions = sessions;
        this.capacities = capacities;
        this.meters = meters;
        this.vertx = vertx;
    }

    void start(@Observes StartupEvent event) {
        timer = vertx.setPeriodic(PERIOD.toMillis(), _ -> count());
    }

    void stop(@Observes ShutdownEvent event) {
        vertx.cancelTimer(timer);
    }

    // All on the timer's event loop; a count that takes long is not joined by the next.
    private void count() {
        if (!counting) {
            counting = true;
            var _ = OwnContext.uni(Vertx.currentContext(), () -> sessions.withStatelessSession(capacities::now))
                    .onTermination()
                    .invoke(() -> counting = false)
                    .subscribe()
                    .with(this::show, failure -> LOG.warnf("The office is not counted for now: %s", failure));
        }
    }

    private void show(Capacity capacity) {
        var office = capacity.office();
        gauge("clemency.cases.waiting", rows(office.cases(), "station"));
        gauge("clemency.cases.set.aside", List.of(MultiGauge.Row.of(Tags.empty(), office.setAside())));
        gauge("clemency.cases.on.hold", List.of(MultiGauge.Row.of(Tags.empty(), office.onHold())));
        gauge("clemency.attorneys.room", List.of(MultiGauge.Row.of(Tags.empty(), office.room())));
        gauge("clemency.constraint", binding(office.constraint()));
        var programmes = capacity.programmes().stream()
                .sorted(java.util.Comparator.comparingLong(ProgrammeCapacity::pending)
                        .reversed())
                .limit(MOST_PROGRAMMES)
                .toList();
        OF_PROGRAMMES.forEach((name, figure) -> gauge(
                name,
                programmes.stream()
                        .<MultiGauge.Row<?>>map(
                                one -> row("programme", one.programme().code(), figure.apply(one)))
                        .toList()));
        OF_STAFF.forEach((name, figure) -> gauge(
                name,
                List.of(
                        row("kind", "ATTORNEY", figure.apply(office.attorneys())),
                        row("kind", "SUPPORT", figure.apply(office.support())))));
    }

    private static List<MultiGauge.Row<?>> rows(Map<? extends Enum<?>, Long> figures, String tag) {
        return figures.entrySet().stream()
                .<MultiGauge.Row<?>>map(one -> row(tag, one.getKey().name(), one.getValue()))
                .toList();
    }

    /** 1 for the one that binds, 0 for the others. */
    private static List<MultiGauge.Row<?>> binding(Constraint constraint) {
        return Stream.of(Constraint.Binding.values())
                .<MultiGauge.Row<?>>map(one -> row("binding", one.name(), one == constraint.binding() ? 1 : 0))
                .toList();
    }

    /** Not a number where there is no figure. */
    private static MultiGauge.Row<?> row(String tag, String value, Number figure) {
        return MultiGauge.Row.of(Tags.of(tag, value), figure == null ? Double.NaN : figure);
    }

    private void gauge(String name, List<? extends MultiGauge.Row<?>> rows) {
        gauges.computeIfAbsent(name, one -> MultiGauge.builder(one).register(meters))
                .register(List.copyOf(rows), true);
    }
}
