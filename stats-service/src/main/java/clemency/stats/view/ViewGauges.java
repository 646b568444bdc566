package clemency.stats.view;

import clemency.events.WashingtonTime;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.ToDoubleFunction;

/** What the view knows, for Prometheus; NaN while it knows nothing. */
@ApplicationScoped
class ViewGauges {

    private final View view;
    private final Clock clock;

    ViewGauges(View view, Clock clock) {
        this.view = view;
        this.clock = clock;
    }

    void register(@Observes StartupEvent event, MeterRegistry registry) {
        for (var scope : Scope.NATIONAL) {
            national(registry, "clemency.pending", scope, Figure.PENDING, "Petitions that wait for a decision");
            national(registry, "clemency.residual", scope, Figure.RESIDUAL, "Zero where the figures close");
            gauge(
                            "clemency.clearance.ratio",
                            at -> clearance(at, scope),
                            "Dispositions of the last 365 days / petitions received in them (CourTools measure 2)")
                    .tag("clemency_type", scope.name())
                    .register(registry);
        }
        gauge(
                        "clemency.incomplete",
                        at -> at.progress().incomplete(),
                        "Petitions that wait for the news of their receipt")
                .register(registry);
        gauge("clemency.unreadable", at -> at.progress().unreadable(), "Events that went to a dead-letter topic")
                .register(registry);
        var _ = FunctionCounter.builder("clemency.view.skipped", view, View::recordsSkipped)
                .description("Records of the statistics topic that could not be read: figures may be wrong")
                .register(registry);
        gauge("clemency.view.offset", Snapshot::offset, "Offset of the last watermark that is shown")
                .register(registry);
        gauge(
                        "clemency.cells",
                        Snapshot::cells,
                        "Cells that are held, once for each partition that has a share of them")
                .register(registry);
        gauge(
                        "clemency.oldest.age",
                        this::oldestAge,
                        "Since the receipt of the oldest petition that is open and not on hold")
                .baseUnit("days")
                .register(registry);
        gauge("clemency.statistics.freshness", this::age, "Since the recording of the latest event that is counted")
                .baseUnit("seconds")
                .register(registry);
    }

    private void national(MeterRegistry registry, String name, Scope scope, Figure figure, String description) {
        gauge(name, snapshot -> snapshot.national(scope).value(figure), description)
                .tag("clemency_type", scope.name())
                .register(registry);
    }

    private Gauge.Builder<View> gauge(String name, ToDoubleFunction<Snapshot> value, String description) {
        return Gauge.builder(
                        name,
                        view,
                        seen -> seen.latest().map(value::applyAsDouble).orElse(Double.NaN))
                .description(description);
    }

    /** NaN where nothing was received. */
    private double clearance(Snapshot snapshot, Scope scope) {
        var today = WashingtonTime.day(clock.instant());
        var year = snapshot.upTo(today, scope).minus(snapshot.upTo(today.minusDays(365), scope));
        var received = year.get(Measure.RECEIVED);
        return received <= 0 ? Double.NaN : (double) disposed(year) / received;
    }

    private static long disposed(Figures flows) {
        return flows.get(Measure.GRANTED)
                + flows.get(Measure.DENIED_EXPRESS)
                + flows.get(Measure.DENIED_PRESUMED)
                + flows.get(Measure.CLOSED);
    }

    private double oldestAge(Snapshot snapshot) {
        return snapshot.finer()
                .oldestActive()
                .map(received -> ChronoUnit.DAYS.between(received, WashingtonTime.day(clock.instant())))
                .orElse(0L);
    }

    private double age(Snapshot snapshot) {
        return snapshot.dataAsOf() == null
                ? Double.NaN
                : Duration.between(snapshot.dataAsOf(), clock.instant()).toMillis() / 1000.0;
    }
}
