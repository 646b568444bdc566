package clemency.bench.stats;

import clemency.embedded.EmbeddedDatabase;
import clemency.events.Envelope;
import clemency.events.Topic;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Contribution;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Histories;
import clemency.stats.aggregate.Measure;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The peer of a rebuild: the same cells by {@code INSERT ... ON CONFLICT} in PostgreSQL, batches of 500 events, each summed
 * before and in one transaction. What is known of a petition is on the heap and nothing says how far it has come: after
 * a crash it would begin anew. Both are given to it.
 */
final class UpsertPeer implements AutoCloseable {

    private static final String DATABASE = "peer";
    private static final String PASSWORD = "made-up";
    private static final int BATCH = 500;

    private static final String ADD = """
            insert into cell (cell, measure, value)
            select * from unnest(cast(? as text[]), cast(? as text[]), cast(? as bigint[]))
            on conflict (cell, measure) do update set value = cell.value + excluded.value""";

    private final Map<UUID, Histories> facts = new HashMap<>();
    private final Map<Cell, Figures> sums = new HashMap<>();
    private final Connection connection;
    private int batched;

    private UpsertPeer(EmbeddedDatabase database) throws SQLException {
        this.connection = database.connect(DATABASE);
        connection.setAutoCommit(false);
    }

    /** Events a second, from behind the first records to the last commit. */
    static double eventsPerSecond(Path directory, String bootstrapServers, long events) throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            database.createDatabase(DATABASE, PASSWORD, PASSWORD);
            try (var peer = new UpsertPeer(database)) {
                peer.execute("create table cell (cell text, measure text, value bigint not null,"
                        + " primary key (cell, measure))");
                return PlainConsumer.eventsPerSecond(bootstrapServers, events, peer::count, peer::flush);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            var _ = statement.execute(sql);
        }
        connection.commit();
    }

    private void count(Topic topic, Envelope envelope) {
        var before = facts.getOrDefault(envelope.subject(), Histories.EMPTY);
        before.with(topic, envelope).ifPresent(after -> {
            facts.put(envelope.subject(), after);
            Contribution.between(envelope.subject(), before, after).forEach((cell, figures) -> {
                var _ = sums.merge(cell, figures, Figures::plus);
            });
        });
        if (++batched == BATCH) {
            flush();
        }
    }

    private void flush() {
        var cells = new ArrayList<String>();
        var measures = new ArrayList<String>();
        var values = new ArrayList<Long>();
        sums.forEach((cell, figures) -> figures.nonZero().forEach((Measure measure, Long value) -> {
            cells.add(cell.toString());
            measures.add(measure.wireName());
            values.add(value);
        }));
        try (var statement = connection.prepareStatement(ADD)) {
            statement.setArray(1, connection.createArrayOf("text", cells.toArray()));
            statement.setArray(2, connection.createArrayOf("text", measures.toArray()));
            statement.setArray(3, connection.createArrayOf("bigint", values.toArray()));
            var _ = statement.executeUpdate();
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("a batch could not be added", e);
        }
        sums.clear();
        batched = 0;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
