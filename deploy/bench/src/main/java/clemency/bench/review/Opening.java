package clemency.bench.review;

import clemency.local.Clemency;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Cases that are opened from the topic, all committed. */
final class Opening {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LOOK_EVERY_NANOS = 100_000_000;
    private static final int BATCH = 500;
    private static final String OPEN =
            "select count(*) from clemency_case where status in ('WAITING', 'ASSIGNED', 'SCREENING')";

    private final Clemency system;
    private final Arrivals arrivals;

    Opening(Clemency system, Arrivals arrivals) {
        this.system = system;
        this.arrivals = arrivals;
    }

    /**
     * What was measured, to be set against the limit.
     *
     * @param before what was opened to warm up
     */
    record Measured(List<UUID> before, List<UUID> petitions, double perSecond) {

        /**
         * The very rows that came of it are copied: of cases to which nothing else has happened since. The others are
         * there before, so that the indexes are of the same size.
         */
        OpeningRate against(BareTables bare) throws Exception {
            var untouched = bare.untouched();
            for (var batch : batches(before)) {
                var warmed = batch.stream().collect(Collectors.partitioningBy(untouched::contains));
                var _ = bare.insert(bare.opened(warmed.get(true)));
                var _ = bare.insert(List.of(bare.cases(warmed.get(false))));
            }
            var cases = petitions.stream().collect(Collectors.partitioningBy(untouched::contains));
            for (var batch : batches(cases.get(false))) {
                var _ = bare.insert(List.of(bare.cases(batch)));
            }
            double nanos = 0;
            for (var batch : batches(cases.get(true))) {
                nanos += bare.insert(bare.opened(batch));
            }
            return new OpeningRate(perSecond, cases.get(true).size() / (nanos / 1e9));
        }

        private static List<List<UUID>> batches(List<UUID> petitions) {
            return IntStream.iterate(0, from -> from < petitions.size(), from -> from + BATCH)
                    .mapToObj(from -> petitions.subList(from, Math.min(petitions.size(), from + BATCH)))
                    .toList();
        }
    }

    /** After as many to warm up. */
    Measured rate(int cases) throws Exception {
        try (var connection = system.connect(BareTables.DATABASE)) {
            var before = arrivals.ready(cases);
            var _ = nanos(connection, before);
            var ready = arrivals.ready(cases);
            return new Measured(before.petitions(), ready.petitions(), cases / (nanos(connection, ready) / 1e9));
        }
    }

    /** From the first petition on its way to the last case that is open. */
    private long nanos(Connection connection, Arrivals.Ready ready) throws Exception {
        var open = count(connection, OPEN) + ready.petitions().size();
        var start = System.nanoTime();
        arrivals.put(ready);
        while (opened(connection, ready.petitions().getLast()) < open) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new IllegalStateException("the cases were not opened in time");
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        return System.nanoTime() - start;
    }

    /** A count of all reads them all, so it is asked for only when the last one is there. */
    private static long opened(Connection connection, UUID last) throws SQLException {
        if (count(connection, "select count(*) from clemency_case where petition = '" + last + "'") == 0) {
            return 0;
        }
        return count(connection, OPEN);
    }

    private static long count(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var _ = rows.next();
            return rows.getLong(1);
        }
    }
}
