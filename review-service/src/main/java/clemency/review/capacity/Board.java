package clemency.review.capacity;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gauges that all show figures of one count, until all show those of the next. Written by one thread at a time, read by any.
 */
final class Board {

    /** @param tag empty for the only figure of that name */
    record Figure(String name, String tag, String value) {

        Tags tags() {
            return tag.isEmpty() ? Tags.empty() : Tags.of(tag, value);
        }
    }

    private final MeterRegistry meters;
    private final Map<String, MultiGauge> gauges = new HashMap<>();
    private volatile Map<Figure, Double> shown = Map.of();

    Board(MeterRegistry meters) {
        this.meters = meters;
    }

    /** What is no longer counted goes first, and what is new comes last: in between each gauge has its figure. */
    void show(Map<Figure, Double> next) {
        var staying = new LinkedHashSet<>(shown.keySet());
        staying.retainAll(next.keySet());
        register(staying);
        shown = Map.copyOf(next);
        register(shown.keySet());
    }

    // Those that are there already stay as they are: each looks its figure up.
    private void register(Collection<Figure> figures) {
        var byName = figures.stream().collect(Collectors.groupingBy(Figure::name));
        byName.keySet()
                .forEach(name -> gauges.computeIfAbsent(
                        name, one -> MultiGauge.builder(one).register(meters)));
        gauges.forEach((name, gauge) -> gauge.register(
                byName.getOrDefault(name, List.of()).stream()
                        .<MultiGauge.Row<?>>map(this::row)
                        .toList(),
                false));
    }

    private MultiGauge.Row<?> row(Figure figure) {
        return MultiGauge.Row.of(figure.tags(), () -> shown.getOrDefault(figure, Double.NaN));
    }
}
