package clemency.review.capacity;

import clemency.review.casework.CaseStatus;
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
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;

/**
 * What waits and who has room, counted every few seconds. On the pool itself, apart from every session: it runs on no
 * request's context. A failure leaves the last figures and is logged.
 */
@ApplicationScoped
class Gauges {

    private static final Logger LOG = Logger.getLogger(Gauges.class);
    private static final Duration PERIOD = Duration.ofSeconds(5);

    // One index is read; cases that have ended are not counted.
    private static final String CASES = """
            select status, count(*) from clemency_case
            where status in\s""" + CaseStatus.OPEN + " group by status";

    private static final String ROOM = """
            select cast(coalesce(sum(greatest(0, open_case_limit - (
                select count(*) from clemency_case c where c.attorney = a.id and c.status = 'ASSIGNED'))), 0) as bigint)
            from attorney a""";

    private final Pool pool;
    private final Map<CaseStatus, AtomicLong> open = new EnumMap<>(CaseStatus.class);
    private final AtomicLong room;
    private Cancellable ticks;

    Gauges(Pool pool, MeterRegistry meters) {
        this.pool = pool;
        for (var status : CaseStatus.values()) {
            if (status.open()) {
                var tags = io.micrometer.core.instrument.Tags.of("status", status.name());
                open.put(status, meters.gauge("clemency.cases.open", tags, new AtomicLong()));
            }
        }
        room = meters.gauge("clemency.attorneys.room", new AtomicLong());
    }

    void start(@Observes StartupEvent event) {
        ticks = Multi.createFrom()
                .ticks()
                .every(PERIOD)
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(_ -> count())
                .subscribe()
                .with(_ -> {});
    }

    void stop(@Observes ShutdownEvent event) {
        ticks.cancel();
    }

    private Uni<Void> count() {
        return pool.query(CASES)
                .execute()
                .invoke(this::counted)
                .chain(() -> pool.query(ROOM).execute())
                .invoke(rows -> room.set(rows.iterator().next().getLong(0)))
                .replaceWithVoid()
                .onFailure()
                .invoke(failure -> LOG.warnf("cases could not be counted: %s", failure.getMessage()))
                .onFailure()
                .recoverWithNull();
    }

    private void counted(Iterable<Row> rows) {
        var counts = new EnumMap<CaseStatus, Long>(CaseStatus.class);
        rows.forEach(row -> counts.put(CaseStatus.valueOf(row.getString(0)), row.getLong(1)));
        open.forEach((status, gauge) -> gauge.set(counts.getOrDefault(status, 0L)));
    }
}
