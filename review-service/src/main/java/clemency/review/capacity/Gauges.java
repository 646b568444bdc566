package clemency.review.capacity;

import clemency.http.OwnContext;
import clemency.review.capacity.Board.Figure;
import clemency.review.capacity.figures.Capacity;
import clemency.review.capacity.figures.Constraint;
import clemency.review.capacity.figures.Demand;
import clemency.review.capacity.figures.ProgrammeCapacity;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
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
    private final Board board;
    private final Vertx vertx;
    private volatile boolean counting;
    private long timer;

    Gauges(Mutiny.SessionFactory sessions, Capacities capacities, MeterRegistry meters, Vertx vertx) {
        this.sessions = sessions;
        this.capacities = capacities;
        this.board = new Board(meters);
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
        var figures = new HashMap<Figure, Double>();
        ofOffice(capacity.office(), figures);
        capacity.programmes().stream()
                .sorted(Comparator.comparingLong(ProgrammeCapacity::pending).reversed())
                .limit(MOST_PROGRAMMES)
                .forEach(programme -> OF_PROGRAMMES.forEach((name, figure) ->
                        put(figures, name, "programme", programme.programme().code(), figure.apply(programme))));
        board.show(figures);
    }

    private static void ofOffice(Capacity.Office office, Map<Figure, Double> figures) {
        office.cases()
                .forEach((station, cases) -> put(figures, "clemency.cases.waiting", "station", station.name(), cases));
        put(figures, "clemency.cases.set.aside", "", "", office.setAside());
        put(figures, "clemency.cases.on.hold", "", "", office.onHold());
        put(figures, "clemency.attorneys.room", "", "", office.room());
        // 1 for the one that binds, 0 for the others.
        for (var binding : Constraint.Binding.values()) {
            var binds = binding == office.constraint().binding() ? 1 : 0;
            put(figures, "clemency.constraint", "binding", binding.name(), binds);
        }
        OF_STAFF.forEach((name, figure) -> {
            put(figures, name, "kind", "ATTORNEY", figure.apply(office.attorneys()));
            put(figures, name, "kind", "SUPPORT", figure.apply(office.support()));
        });
    }

    /** Not a number where there is no figure. */
    private static void put(Map<Figure, Double> figures, String name, String tag, String value, Number figure) {
        figures.put(new Figure(name, tag, value), figure == null ? Double.NaN : figure.doubleValue());
    }
}
