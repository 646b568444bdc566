package clemency.bench.review;

import clemency.bench.Bench;
import clemency.embedded.EmbeddedDatabase;
import clemency.local.Clemency;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * The very tables of the review in a database of their own, into which rows of the real one are copied: what the database
 * alone needs for them is the limit.
 */
final class BareTables implements AutoCloseable {

    static final String DATABASE = "review";

    private static final List<String> MIGRATIONS = List.of(
            "platform/messaging/src/main/resources/db/messaging",
            "platform/imports/src/main/resources/db/imports",
            "review-service/src/main/resources/db/review");

    private static final String OUTBOX = """
            select case when type in ('clemency.ClemencyGranted', 'clemency.ClemencyDenied') then 'clemency.grants'
                else 'clemency.reviews' end,
                petition, jsonb_build_object('ce_specversion', '1.0', 'ce_id', petition, 'ce_source', '/review-service',
                    'ce_type', type, 'ce_subject', petition, 'ce_time', recorded_at,
                    'content-type', 'application/json'), body
            from case_event where %s""";

    private final EmbeddedDatabase database;
    private final Connection bare;
    private final Connection real;

    private BareTables(EmbeddedDatabase database, Connection bare, Connection real) {
        this.database = database;
        this.bare = bare;
        this.real = real;
    }

    static BareTables make(Path directory, Clemency system) throws Exception {
        var database = EmbeddedDatabase.start(directory, 0);
        database.createDatabase(DATABASE, "made-up", "made-up");
        var bare = database.connect(DATABASE);
        for (var migration : migrations()) {
            execute(bare, Files.readString(migration).replace("${app}", DATABASE + "_app"));
        }
        // What guards the rows against whoever may write them is the service's own.
        execute(bare, "set session_replication_role = replica");
        bare.setAutoCommit(false);
        return new BareTables(database, bare, system.connect(DATABASE));
    }

    private static List<Path> migrations() throws IOException {
        var all = new ArrayList<Path>();
        for (var place : MIGRATIONS) {
            try (var files = Files.list(Bench.home().resolve(place))) {
                all.addAll(files.toList());
            }
        }
        all.sort(Comparator.comparing(file -> file.getFileName().toString()));
        return all;
    }

    /** A table and the rows for it, in the form of COPY. */
    record Rows(String table, String columns, byte[] text) {}

    /** What the real database has of cases that were opened: the case, its log, its record, and what was told. */
    List<Rows> opened(List<UUID> petitions) throws SQLException, IOException {
        var rows = new ArrayList<Rows>();
        rows.add(cases(petitions));
        rows.addAll(log(petitions, "clemency.%"));
        return rows;
    }

    /** Cases that were opened, and nothing else. */
    Set<UUID> untouched() throws SQLException {
        var petitions = new HashSet<UUID>();
        try (var statement = real.createStatement();
                var found = statement.executeQuery("select petition from clemency_case where record_sequence = 1")) {
            while (found.next()) {
                petitions.add(found.getObject(1, UUID.class));
            }
        }
        return petitions;
    }

    Rows cases(List<UUID> petitions) throws SQLException, IOException {
        return rows("clemency_case", "petition in " + in(petitions));
    }

    /** The log of events of a type, and their way out; with the last entry of each case's record. */
    List<Rows> log(List<UUID> petitions, String type) throws SQLException, IOException {
        var these = "petition in " + in(petitions) + " and type like '" + type + "'";
        return List.of(
                rows("case_event", these),
                rows(
                        "record_entry",
                        "kind = 'CASE' and (subject, sequence) in (select petition, record_sequence from clemency_case"
                                + " where petition in " + in(petitions) + ")"),
                new Rows("outbox", "topic, key, headers, body", copyOut(OUTBOX.formatted(these))));
    }

    private static String in(List<UUID> petitions) {
        return petitions.isEmpty()
                ? "(null)"
                : petitions.stream().map(petition -> "'" + petition + "'").collect(Collectors.joining(",", "(", ")"));
    }

    Rows rows(String table, String where) throws SQLException, IOException {
        var columns = columns(table);
        return new Rows(table, columns, copyOut("select " + columns + " from " + table + " where " + where));
    }

    /** Those that are written; the others the database makes itself. */
    String columns(String table) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = real.prepareStatement("""
                select column_name from information_schema.columns
                where table_name = ? and table_schema = 'public' and is_generated = 'NEVER' order by ordinal_position""")) {
            statement.setString(1, table);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    names.add(found.getString(1));
                }
            }
        }
        return String.join(", ", names);
    }

    private byte[] copyOut(String query) throws SQLException, IOException {
        var text = new ByteArrayOutputStream();
        var _ = real.unwrap(PGConnection.class).getCopyAPI().copyOut("copy (" + query + ") to stdout", text);
        return text.toByteArray();
    }

    /** Writes them in one transaction; answers the nanoseconds that it took. */
    long insert(List<Rows> rows) throws SQLException, IOException {
        var start = System.nanoTime();
        for (var each : rows) {
            copyIn(each, each.table());
        }
        bare.commit();
        return System.nanoTime() - start;
    }

    void copyIn(Rows rows, String table) throws SQLException, IOException {
        var copying = bare.unwrap(PGConnection.class).getCopyAPI();
        var _ = copying.copyIn(
                "copy " + table + " (" + rows.columns() + ") from stdin", new ByteArrayInputStream(rows.text()));
    }

    void execute(String statement) throws SQLException {
        execute(bare, statement);
    }

    void commit() throws SQLException {
        bare.commit();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        real.close();
        bare.close();
        database.close();
    }
}
