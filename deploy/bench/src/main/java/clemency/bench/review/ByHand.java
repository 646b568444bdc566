package clemency.bench.review;

import clemency.embedded.EmbeddedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Whole cases as somebody would write them who had nothing but the database: a table of cases, a history, an outbox; each
 * step reads and locks the case, changes it, and adds a row to both.
 */
final class ByHand {

    private static final String DATABASE = "hand";

    private static final String TABLES = """
            create table petition_case (
                petition uuid primary key, case_number text not null, clemency_type text not null,
                programme text not null, received_on date not null, status text not null, attorney uuid,
                pardon_attorney text, deputy_attorney_general text, outcome text, version bigint not null);
            create index on petition_case (programme, received_on, case_number) where status = 'WAITING';
            create table history (
                petition uuid not null, version bigint not null, type text not null, body jsonb not null,
                actor text not null, recorded_at timestamptz not null, primary key (petition, version));
            create table outbox (
                id bigint generated always as identity primary key, topic text not null, key text not null,
                headers jsonb not null, body text not null)""";

    private static final String OPEN = """
            insert into petition_case (petition, case_number, clemency_type, programme, received_on, status, version)
            values (?, ?, 'COMMUTATION', 'TRADITIONAL', date '2016-01-04', 'WAITING', 1)""";

    private static final String STEP = """
            update petition_case set status = ?, version = version + 1 where petition = ?""";

    private static final String HEADERS = """
            {"ce_specversion":"1.0","ce_id":"6a1f2c3d-0000-4000-8000-000000000001","ce_source":"/by-hand",\
            "ce_type":"clemency.CaseAssigned","ce_subject":"6a1f2c3d-0000-4000-8000-000000000001",\
            "ce_time":"2016-03-30T18:05:12.250Z","content-type":"application/json"}""";

    private static final String BODY = """
            {"subject":"6a1f2c3d-0000-4000-8000-000000000001","version":2,"occurredOn":"2016-03-30",\
            "recordedAt":"2016-03-30T18:05:12.250Z","attorney":"6a1f2c3d-0000-4000-8000-000000000001"}""";

    private final EmbeddedDatabase database;
    private final int threads;
    private final AtomicLong numbers = new AtomicLong();

    private ByHand(EmbeddedDatabase database, int threads) {
        this.database = database;
        this.threads = threads;
    }

    static double casesPerSecond(Path directory, int threads, Duration warmUp, Duration measured) throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            database.createDatabase(DATABASE, "made-up", "made-up");
            try (var connection = database.connect(DATABASE);
                    var statement = connection.createStatement()) {
                var _ = statement.execute(TABLES);
            }
            var hand = new ByHand(database, threads);
            var _ = hand.perSecond(warmUp);
            return hand.perSecond(measured);
        }
    }

    private double perSecond(Duration duration) throws Exception {
        var start = System.nanoTime();
        var end = start + duration.toNanos();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var work = new ArrayList<Callable<Long>>();
            for (var thread = 0; thread < threads; thread++) {
                work.add(() -> workUntil(end));
            }
            long cases = 0;
            for (var thread : pool.invokeAll(work)) {
                cases += thread.get();
            }
            return cases / ((System.nanoTime() - start) / 1e9);
        }
    }

    private long workUntil(long end) throws SQLException {
        long cases = 0;
        try (var connection = database.connect(DATABASE)) {
            connection.setAutoCommit(false);
            while (System.nanoTime() < end) {
                oneCase(connection);
                cases++;
            }
        }
        return cases;
    }

    private void oneCase(Connection connection) throws SQLException {
        var petition = UUID.randomUUID();
        execute(connection, OPEN, petition, "C" + numbers.incrementAndGet());
        told(connection, petition, 1, "CaseOpened");
        step(connection, petition, 2, "ASSIGNED", "CaseAssigned");
        step(connection, petition, 3, "RECOMMENDED", "RecommendationMade");
        step(connection, petition, 4, "RECOMMENDED", "RecommendationMade");
        step(connection, petition, 5, "DENIED", "ClemencyDenied");
    }

    private static void step(Connection connection, UUID petition, long version, String status, String type)
            throws SQLException {
        try (var statement = connection.prepareStatement(
                "select status, version from petition_case where petition = ? for update")) {
            statement.setObject(1, petition);
            try (var row = statement.executeQuery()) {
                if (!row.next() || row.getLong(2) != version - 1) {
                    throw new IllegalStateException("the case is not as it was left");
                }
            }
        }
        execute(connection, STEP, status, petition);
        told(connection, petition, version, type);
    }

    private static void told(Connection connection, UUID petition, long version, String type) throws SQLException {
        execute(
                connection,
                "insert into history values (?, ?, ?, cast(? as jsonb), 'made-up', clock_timestamp())",
                petition,
                version,
                type,
                BODY);
        execute(
                connection,
                "insert into outbox (topic, key, headers, body) values ('clemency.reviews', ?, cast(? as jsonb), ?)",
                petition.toString(),
                HEADERS,
                BODY);
        connection.commit();
    }

    private static void execute(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            var _ = statement.executeUpdate();
        }
    }
}
