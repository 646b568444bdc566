package clemency.bench;

import clemency.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import org.postgresql.PGConnection;

/** The limit of a bulk import: the same rows in the same tables by COPY, 10,000 petitions a transaction. */
final class CopyLimit {

    private static final int A_TRANSACTION = 10_000;

    private final Connection connection;
    private long numbers;

    private CopyLimit(Connection connection) {
        this.connection = connection;
    }

    /** Petitions a second. */
    static double perSecond(Path directory, Duration warmUp, Duration measured) throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            PetitionTables.make(database);
            try (var connection = database.connect(PetitionTables.DATABASE)) {
                connection.setAutoCommit(false);
                var limit = new CopyLimit(connection);
                var _ = limit.run(warmUp);
                return limit.run(measured);
            }
        }
    }

    /** What it takes to make the texts is left out: whoever copies has them. */
    private double run(Duration duration) throws SQLException, IOException {
        long copied = 0;
        long nanos = 0;
        while (nanos < duration.toNanos()) {
            var texts = texts();
            var start = System.nanoTime();
            copy(
                    "petition (id, case_number, clemency_type, received_on, recorded_at, tracking_hash, external_hash, body, body_hash)",
                    texts.petitions());
            copy("petition_key (petition, office_key, wrapped)", texts.keys());
            copy("outbox (topic, key, headers, body)", texts.outbox());
            connection.commit();
            nanos += System.nanoTime() - start;
            copied += A_TRANSACTION;
        }
        return copied / (nanos / 1e9);
    }

    private void copy(String table, byte[] text) throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        var _ = copying.copyIn("copy " + table + " from stdin", new java.io.ByteArrayInputStream(text));
    }

    private record Texts(byte[] petitions, byte[] keys, byte[] outbox) {}

    private Texts texts() {
        var petitions = new StringBuilder();
        var keys = new StringBuilder();
        var outbox = new StringBuilder();
        for (var i = 0; i < A_TRANSACTION; i++) {
            var id = UUID.randomUUID();
            line(
                    petitions,
                    id,
                    "C" + ++numbers,
                    "COMMUTATION",
                    "2016-03-30",
                    "2016-03-30T18:05:12.25Z",
                    hex(PetitionTables.HASH_BYTES),
                    hex(PetitionTables.HASH_BYTES),
                    hex(PetitionTables.BODY_BYTES),
                    hex(PetitionTables.HASH_BYTES));
            line(keys, id, 1, hex(PetitionTables.KEY_BYTES));
            line(outbox, "clemency.petitions", id, PetitionTables.HEADERS, PetitionTables.EVENT);
        }
        return new Texts(bytes(petitions), bytes(keys), bytes(outbox));
    }

    private static void line(StringBuilder text, Object... fields) {
        for (var i = 0; i < fields.length; i++) {
            text.append(i == 0 ? "" : "\t").append(fields[i]);
        }
        text.append('\n');
    }

    private static String hex(int length) {
        return "\\\\x" + HexFormat.of().formatHex(PetitionTables.random(length));
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
