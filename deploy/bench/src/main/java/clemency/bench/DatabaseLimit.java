package clemency.bench;

import clemency.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/** The limit of intake without sharing commits: the same rows in the same tables, a single-statement transaction each. */
final class DatabaseLimit {

    static final int CLIENTS = 8;
    private static final String DATABASE = "bench";

    private static final String KEEP = """
            with kept as (
                insert into petition (id, case_number, clemency_type, received_on, recorded_at, tracking_hash,
                    register_hash, body, body_hash)
                values (cast(? as uuid), ?, 'COMMUTATION', current_date, now(), ?, ?, ?, ?)
            ), locked_away as (
                insert into petition_key (petition, office_key, wrapped) values (cast(? as uuid), 1, ?)
            )
            insert into outbox (topic, key, headers, body) values ('clemency.petitions', ?, cast(? as jsonb), ?)""";

    private static final int HASH_BYTES = 32;
    /** A petition of a kilobyte, and what sealing adds. */
    private static final int BODY_BYTES = 1_055;
    /** A key of 32 bytes, sealed. */
    private static final int KEY_BYTES = 65;

    private static final String HEADERS = """
            {"ce_specversion":"1.0","ce_id":"6a1f2c3d-0000-4000-8000-000000000001","ce_source":"/intake-service",\
            "ce_type":"clemency.PetitionSubmitted","ce_subject":"6a1f2c3d-0000-4000-8000-000000000001",\
            "ce_time":"2016-03-30T18:05:12.250Z","content-type":"application/json"}""";
    private static final String EVENT = """
            {"subject":"6a1f2c3d-0000-4000-8000-000000000001","version":1,"occurredOn":"2016-03-30",\
            "recordedAt":"2016-03-30T18:05:12.250Z","caseNumber":"C000001","clemencyType":"COMMUTATION",\
            "programmeClaimed":"TRADITIONAL","district":"Northern Florida","offenceCategory":"DRUG",\
            "sentenceKind":"LIFE","represented":false,"screening":[]}""";

    private final AtomicLong numbers = new AtomicLong();
    private final EmbeddedDatabase database;

    private DatabaseLimit(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Petitions a second by {@value #CLIENTS} clients, each with a connection of its own. */
    static double perSecond(Path directory, Duration warmUp, Duration measured) throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            database.createDatabase(DATABASE, "made-up", "made-up");
            makeTables(database);
            var limit = new DatabaseLimit(database);
            var _ = limit.run(warmUp);
            return limit.run(measured) / (measured.toNanos() / 1e9);
        }
    }

    /** The very tables of the service. */
    private static void makeTables(EmbeddedDatabase database) throws SQLException, IOException {
        var migrations = List.of(
                "platform/messaging/src/main/resources/db/messaging/V0001__outbox.sql",
                "intake-service/src/main/resources/db/intake/V1001__petition.sql");
        try (var connection = database.connect(DATABASE);
                var statement = connection.createStatement()) {
            for (var migration : migrations) {
                var sql = Files.readString(Bench.home().resolve(migration)).replace("${app}", DATABASE + "_app");
                var _ = statement.execute(sql);
            }
        }
    }

    private long run(Duration duration) throws Exception {
        var end = System.nanoTime() + duration.toNanos();
        try (var clients = Executors.newFixedThreadPool(CLIENTS)) {
            var work = new ArrayList<Callable<Long>>();
            for (var client = 0; client < CLIENTS; client++) {
                work.add(() -> keepUntil(end));
            }
            long kept = 0;
            for (var client : clients.invokeAll(work)) {
                kept += client.get();
            }
            return kept;
        }
    }

    private long keepUntil(long end) throws SQLException {
        long kept = 0;
        try (var connection = database.connect(DATABASE)) {
            while (System.nanoTime() < end) {
                keep(connection);
                kept++;
            }
        }
        return kept;
    }

    /** Sealed bytes look like these to a database. */
    private static byte[] random(int length) {
        var bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }

    private void keep(Connection connection) throws SQLException {
        var id = UUID.randomUUID().toString();
        try (var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, id);
            statement.setString(2, "C" + numbers.incrementAndGet());
            statement.setBytes(3, random(HASH_BYTES));
            statement.setBytes(4, random(HASH_BYTES));
            statement.setBytes(5, random(BODY_BYTES));
            statement.setBytes(6, random(HASH_BYTES));
            statement.setString(7, id);
            statement.setBytes(8, random(KEY_BYTES));
            statement.setString(9, id);
            statement.setString(10, HEADERS);
            statement.setString(11, EVENT);
            var _ = statement.executeUpdate();
        }
    }
}
