package clemency.bench;

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

/** The limit of intake without sharing commits: the same rows in the same tables, a single-statement transaction each. */
final class DatabaseLimit {

    static final int CLIENTS = 8;

    private static final String KEEP = """
            with kept as (
                insert into petition (id, case_number, clemency_type, received_on, recorded_at, tracking_hash,
                    register_hash, body, body_hash)
                values (cast(? as uuid), ?, 'COMMUTATION', current_date, now(), ?, ?, ?, ?)
            ), locked_away as (
                insert into petition_key (petition, office_key, wrapped) values (cast(? as uuid), 1, ?)
            )
            insert into outbox (topic, key, headers, body) values ('clemency.petitions', ?, cast(? as jsonb), ?)""";

    private final AtomicLong numbers = new AtomicLong();
    private final EmbeddedDatabase database;

    private DatabaseLimit(EmbeddedDatabase database) {
        this.database = database;
    }

    /** Petitions a second by {@value #CLIENTS} clients, each with a connection of its own. */
    static double perSecond(Path directory, Duration warmUp, Duration measured) throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            PetitionTables.make(database);
            var limit = new DatabaseLimit(database);
            var _ = limit.run(warmUp);
            return limit.run(measured) / (measured.toNanos() / 1e9);
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
        try (var connection = database.connect(PetitionTables.DATABASE)) {
            while (System.nanoTime() < end) {
                keep(connection);
                kept++;
            }
        }
        return kept;
    }

    private void keep(Connection connection) throws SQLException {
        var id = UUID.randomUUID().toString();
        try (var statement = connection.prepareStatement(KEEP)) {
            statement.setString(1, id);
            statement.setString(2, "C" + numbers.incrementAndGet());
            statement.setBytes(3, PetitionTables.random(PetitionTables.HASH_BYTES));
            statement.setBytes(4, PetitionTables.random(PetitionTables.HASH_BYTES));
            statement.setBytes(5, PetitionTables.random(PetitionTables.BODY_BYTES));
            statement.setBytes(6, PetitionTables.random(PetitionTables.HASH_BYTES));
            statement.setString(7, id);
            statement.setBytes(8, PetitionTables.random(PetitionTables.KEY_BYTES));
            statement.setString(9, id);
            statement.setString(10, PetitionTables.HEADERS);
            statement.setString(11, PetitionTables.EVENT);
            var _ = statement.executeUpdate();
        }
    }
}
