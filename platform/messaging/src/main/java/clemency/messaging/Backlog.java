package clemency.messaging;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Gauges of what waits to leave and of what waits for its predecessor. Not a number while the database is away. */
@ApplicationScoped
class Backlog {

    private static final String MEASURE = """
            select (select count(*) from outbox),
                   coalesce((select cast(extract(epoch from clock_timestamp() - min(added_at)) as double precision)
                             from (select added_at from outbox order by id limit 1) as first), 0),
                   count(*),
                   coalesce(cast(extract(epoch from clock_timestamp() - min(parked_at)) as double precision), 0)
            from inbox_parked""";

    private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);
    private static final Measured UNKNOWN = new Measured(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private final Pool pool;
    private final MessagingConfig config;
    private final MeterRegistry registry;
    private final List<Gauge> gauges = new ArrayList<>();
    private volatile Measured last = UNKNOWN;
    private Cancellable ticks = () -> {};

    @Inject
    Backlog(Pool pool, MessagingConfig config, MeterRegistry registry) {
        this.pool = pool;
        this.config = config;
        this.registry = registry;
        gauge("clemency.outbox.waiting", "Events that have not left yet", Measured::waiting);
        gauge("clemency.outbox.oldest.seconds", "Age of the oldest of them", Measured::oldestWaiting);
        gauge("clemency.inbox.parked", "Events that wait for their predecessor", Measured::parked);
        gauge("clemency.inbox.parked.oldest.seconds", "How long the first has", Measured::oldestParked);
    }

    private record Measured(double waiting, double oldestWaiting, double parked, double oldestParked) {

        static Measured of(Row row) {
            return new Measured(row.getLong(0), row.getDouble(1), row.getLong(2), row.getDouble(3));
        }
    }

    void start(@Observes StartupEvent event) {
        ticks = Multi.createFrom()
                .ticks()
                .every(config.measure())
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(_ -> measure())
                .subscribe()
                .with(measured -> last = measured);
    }

    void stop(@Observes ShutdownEvent event) {
        ticks.cancel();
        // The registry outlives an application that is started again in the same process, and would ask the dead one.
        gauges.forEach(registry::remove);
    }

    private Uni<Measured> measure() {
        return pool.withConnection(connection -> connection.query(MEASURE).execute())
                .map(rows -> Measured.of(rows.iterator().next()))
                // A connection that is cut may never answer, and the next look would wait for this one.
                .ifNoItem()
                .after(LONGEST_LOOK)
                .fail()
                .onFailure()
                .recoverWithItem(UNKNOWN);
    }

    private void gauge(String name, String description, ToDoubleFunction<Measured> value) {
        gauges.add(Gauge.builder(name, this, self -> value.applyAsDouble(self.last))
                .description(description)
                .register(registry));
    }
}
