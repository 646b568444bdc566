package clemency.stats.topology;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.ToDoubleFunction;

/** What an operator watches: whether it counts, how far it is behind, and what it could not read. */
@ApplicationScoped
class TopologyGauges {

    private final StatisticsProcess process;
    private final MeterRegistry registry;

    TopologyGauges(StatisticsProcess process, MeterRegistry registry) {
        this.process = process;
        this.registry = registry;
    }

    void register(@Observes StartupEvent event) {
        var counts = process.counts();
        counter("clemency.statistics.events", "Facts counted", counts.events);
        counter("clemency.statistics.repetitions", "Records whose version was known already", counts.repetitions);
        counter("clemency.statistics.unknown", "Events of a type that this version does not know", counts.unknown);
        counter("clemency.statistics.unreadable", "Records sent to a dead-letter topic", counts.unreadable);
        counter("clemency.statistics.published", "Records sent to the statistics topic", counts.published);
        gauge(
                "clemency.statistics.ready",
                null,
                "1 where the counting has begun and has not given up",
                process -> process.streams().map(StatisticsStreams::ready).orElse(false) ? 1 : 0);
        gauge(
                "clemency.statistics.lag",
                "records",
                "Not yet read, of the partition farthest behind",
                TopologyGauges::lag);
        gauge(
                "clemency.statistics.flush.age",
                "seconds",
                "Since a task of this process last looked for something to publish",
                this::flushAge);
    }

    private void counter(String name, String description, LongAdder value) {
        var _ = FunctionCounter.builder(name, value, LongAdder::sum)
                .description(description)
                .register(registry);
    }

    private void gauge(String name, String unit, String description, ToDoubleFunction<StatisticsProcess> value) {
        var _ = Gauge.builder(name, process, value)
                .description(description)
                .baseUnit(unit)
                .register(registry);
    }

    /** NaN where no task runs here. */
    private double flushAge(StatisticsProcess process) {
        var flushed = process.counts().flushedAtMillis.get();
        return flushed == 0 ? Double.NaN : (registry.config().clock().wallTime() - flushed) / 1000.0;
    }

    /** NaN where nothing was read yet. */
    private static double lag(StatisticsProcess process) {
        return process.streams()
                .map(streams -> streams.metrics().entrySet().stream()
                        .filter(entry -> entry.getKey().name().equals("records-lag-max")
                                && entry.getKey().group().equals("consumer-fetch-manager-metrics")
                                && !entry.getKey().tags().containsKey("topic"))
                        .mapToDouble(entry -> ((Number) entry.getValue().metricValue()).doubleValue())
                        .filter(Double::isFinite)
                        .max()
                        .orElse(Double.NaN))
                .orElse(Double.NaN);
    }
}
