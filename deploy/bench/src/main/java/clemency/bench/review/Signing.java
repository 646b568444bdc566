package clemency.bench.review;

import clemency.local.Clemency;
import io.vertx.core.Future;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Thousands of decisions, signed in one transaction. */
final class Signing {

    static final int DECISIONS = 5_000;

    private static final int ROUNDS = 5;

    private final Clemency system;
    private final ReviewClient desk;

    Signing(Clemency system, ReviewClient desk) {
        this.system = system;
        this.desk = desk;
    }

    /** What was signed, to be set against bare statements. */
    record Signed(List<List<UUID>> rounds, double millis) {

        SigningTimes against(BareTables bare) throws Exception {
            var nanos = new long[rounds.size()];
            for (var i = 0; i < nanos.length; i++) {
                nanos[i] = bare(bare, rounds.get(i));
            }
            return new SigningTimes(millis, median(nanos) / 1e6);
        }

        /** An update from a list, and the log and the outbox added to: what a statement of the same rows needs at least. */
        private static long bare(BareTables bare, List<UUID> petitions) throws Exception {
            var changed = bare.cases(petitions);
            var log = bare.log(petitions, "clemency.ClemencyDenied");
            bare.execute(
                    "create temporary table signed as select " + changed.columns() + " from clemency_case limit 0");
            bare.commit();
            var start = System.nanoTime();
            bare.copyIn(changed, "signed");
            bare.execute("update clemency_case c set " + assignments(changed.columns())
                    + " from signed s where c.petition = s.petition");
            var _ = bare.insert(log);
            var nanos = System.nanoTime() - start;
            bare.execute("drop table signed");
            bare.commit();
            return nanos;
        }

        private static String assignments(String columns) {
            return Arrays.stream(columns.split(", "))
                    .filter(column -> !column.equals("petition"))
                    .map(column -> column + " = s." + column)
                    .collect(Collectors.joining(", "));
        }
    }

    /** The first rounds are for warming up: their code is not that of single decisions. */
    Signed measure() throws Exception {
        var rounds = new ArrayList<List<UUID>>();
        var nanos = new long[ROUNDS];
        for (var round = 0; round < 2 * ROUNDS; round++) {
            var petitions = waiting();
            var body = body(petitions);
            var start = System.nanoTime();
            var _ = get(desk.post("/api/decisions", "decision", body));
            if (round >= ROUNDS) {
                nanos[round - ROUNDS] = System.nanoTime() - start;
                rounds.add(petitions);
            }
        }
        return new Signed(rounds, median(nanos) / 1e6);
    }

    private List<UUID> waiting() throws Exception {
        try (var connection = system.connect(BareTables.DATABASE)) {
            return petitions(connection);
        }
    }

    private static List<UUID> petitions(java.sql.Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select petition from clemency_case where status = 'WAITING'
                        order by md5(cast(petition as text)) limit %d""".formatted(DECISIONS))) {
            var petitions = new ArrayList<UUID>();
            while (rows.next()) {
                petitions.add(rows.getObject(1, UUID.class));
            }
            if (petitions.size() < DECISIONS) {
                throw new IllegalStateException("too few cases wait: more must be pending (--pending)");
            }
            return petitions;
        }
    }

    private static String body(List<UUID> petitions) {
        return petitions.stream()
                .map(petition -> "{\"petition\":\"" + petition + "\",\"outcome\":\"DENY\"}")
                .collect(Collectors.joining(",", "{\"decisions\":[", "]}"));
    }

    private static double median(long[] values) {
        var sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get();
    }
}
