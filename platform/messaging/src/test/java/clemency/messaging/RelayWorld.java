package clemency.messaging;

import clemency.embedded.EmbeddedBroker;
import clemency.embedded.EmbeddedDatabase;
import clemency.events.Envelope;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A broker, a database and relays that a test may stop, start and cut. */
final class RelayWorld {

    private static final String PASSWORD = "test-only";

    private final Vertx vertx = Vertx.vertx();
    private final Path directory;
    private final int brokerPort;
    private final int databasePort;
    private final List<Relay> relays = new ArrayList<>();
    private final MeterRegistry meters = new SimpleMeterRegistry();
    private EmbeddedBroker broker;
    private EmbeddedDatabase database;

    RelayWorld(Path directory) throws Exception {
        this.directory = directory;
        broker = EmbeddedBroker.start(directory.resolve("broker"), 0);
        brokerPort = Integer.parseInt(broker.bootstrapServers().replaceFirst(".*:", ""));
        database = EmbeddedDatabase.start(directory.resolve("database"), 0);
        databasePort = database.port();
        database.createDatabase("intake", PASSWORD, PASSWORD);
        var _ = Flyway.configure()
                .dataSource(url(), "intake_owner", PASSWORD)
                .locations("classpath:db/messaging")
                .placeholders(Map.of("app", "intake_app"))
                .load()
                .migrate();
    }

    String bootstrapServers() {
        return "localhost:" + brokerPort;
    }

    void stopBroker() {
        broker.close();
    }

    void startBroker() throws Exception {
        broker = EmbeddedBroker.start(directory.resolve("broker"), brokerPort);
    }

    void killDatabase() throws Exception {
        database.kill();
    }

    void startDatabase() throws Exception {
        database = EmbeddedDatabase.start(directory.resolve("database"), databasePort);
    }

    Wake startRelay(Duration poll) {
        var wake = new Wake();
        var relay = new Relay(
                new Settings(poll),
                vertx,
                new RelayDatabase(
                        "vertx-reactive:postgresql://localhost:" + databasePort + "/intake", "intake_app", PASSWORD),
                new KafkaClients(Map.of("bootstrap.servers", bootstrapServers())),
                wake,
                new Counters(meters));
        relay.start(new StartupEvent());
        relays.add(relay);
        return wake;
    }

    /** How often a relay of this world has found something in its way. */
    double pauses() {
        return meters.counter(Counters.PAUSES).count();
    }

    Graveyard graveyard() {
        return new Graveyard(
                new KafkaClients(Map.of("bootstrap.servers", bootstrapServers())),
                new Settings(Duration.ZERO),
                new Counters(new SimpleMeterRegistry()));
    }

    void stopRelays() throws InterruptedException {
        for (var relay : relays) {
            relay.stop(new ShutdownEvent());
        }
        relays.clear();
    }

    /** As the application's role, not committed by itself. */
    Connection application() throws SQLException {
        var connection = DriverManager.getConnection(url(), "intake_app", PASSWORD);
        connection.setAutoCommit(false);
        return connection;
    }

    void keep(List<Envelope> events) throws SQLException {
        try (var connection = application()) {
            keep(connection, events);
            connection.commit();
        }
    }

    void keep(Connection connection, List<Envelope> events) throws SQLException {
        try (var insert = connection.prepareStatement(Outbox.INSERT.replace(":outbox", "?"))) {
            insert.setString(1, new Outbox(new Wake()).rows(events));
            insert.executeUpdate();
        }
    }

    long waiting() throws SQLException {
        return number("select count(*) from outbox");
    }

    /** The server process that serves the relay with the lease, 0 where there is none. */
    long holder() throws SQLException {
        return number("select coalesce(max(pid), 0) from pg_locks where locktype = 'advisory' and granted");
    }

    void cut(long holder) throws SQLException {
        var _ = number("select count(pg_terminate_backend(" + holder + "))");
    }

    void asSuperuser(String sql) throws SQLException {
        try (var connection = database.connect("intake");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.connect("intake");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String url() {
        return "jdbc:postgresql://localhost:" + databasePort + "/intake";
    }

    void close() throws Exception {
        stopRelays();
        database.close();
        broker.close();
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }

    private record Settings(Duration pollInterval) implements MessagingConfig, MessagingConfig.Relay {

        @Override
        public String group() {
            return "relay-test";
        }

        @Override
        public MessagingConfig.Relay relay() {
            return this;
        }

        @Override
        public BackOff backOff() {
            return new ShortPauses();
        }

        @Override
        public Duration measure() {
            return Duration.ofSeconds(1);
        }

        @Override
        public boolean enabled() {
            return true;
        }

        @Override
        public Duration poll() {
            return pollInterval;
        }

        @Override
        public int batch() {
            return 100;
        }

        @Override
        public Duration standby() {
            return Duration.ofMillis(100);
        }
    }

    private record ShortPauses() implements MessagingConfig.BackOff {

        @Override
        public Duration first() {
            return Duration.ofMillis(50);
        }

        @Override
        public Duration longest() {
            return Duration.ofMillis(500);
        }
    }
}
