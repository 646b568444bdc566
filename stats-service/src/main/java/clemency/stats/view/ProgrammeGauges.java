package clemency.stats.view;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HashSet;
import java.util.Set;

/** Pending by programme, for Prometheus. A programme has its series from the first time that something is counted in it. */
@ApplicationScoped
class ProgrammeGauges {

    private final View view;
    private final MeterRegistry registry;

    /** Reading thread only. */
    private final Set<String> registered = new HashSet<>();

    ProgrammeGauges(View view, MeterRegistry registry) {
        this.view = view;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        view.watch(() -> view.latest()
                .ifPresent(
                        latest -> latest.cut(Scope.ALL, Cut.PROGRAMME).keySet().forEach(this::register)));
    }

    private void register(String programme) {
        if (registered.add(programme)) {
            var _ = Gauge.builder("clemency.statistics.pending", view, seen -> pending(seen, programme))
                    .description("Petitions that wait for a decision, by programme")
                    .tag("programme", programme)
                    .register(registry);
        }
    }

    private static double pending(View view, String programme) {
        return view.latest()
                .map(latest -> latest.cut(Scope.ALL, Cut.PROGRAMME).getOrDefault(programme, Standing.NOTHING))
                .map(standing -> (double) standing.value(Figure.PENDING))
                .orElse(Double.NaN);
    }
}
