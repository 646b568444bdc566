package clemency.stats.view;

import static java.util.Map.entry;

import clemency.embedded.BrokerAndDatabase;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** An instance that shows and does not count: a test tells it its figures. Beats and patience are short. */
public final class ShowingProfile implements QuarkusTestProfile {

    public static final String EPOCH = "showing";

    /** What intake says it has accepted. */
    public static final long ACCEPTED = 4711;

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.ofEntries(
                entry("clemency.live.staff-session", "8s"),
                entry("clemency.statistics.enabled", "false"),
                entry("clemency.statistics.epoch", EPOCH),
                entry("clemency.statistics.instance", "test-1"),
                entry("clemency.statistics.state-dir", "target/no-state"),
                // A busy machine is no neighbour that is away.
                entry("clemency.reconciliation.patience", "20s"),
                entry("quarkus.rest-client.intake.read-timeout", "20000"),
                // Others count, if anybody does.
                entry("clemency.publications.behind-at-most", "1000000000"),
                entry("clemency.live.beat", "400ms"),
                entry("clemency.live.spacing", "100ms"),
                entry("clemency.live.patience", "2s"));
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(BrokerAndDatabase.class), new TestResourceEntry(Neighbours.class));
    }

    /** Intake answers, review is away. */
    public static final class Neighbours implements QuarkusTestResourceLifecycleManager {

        private HttpServer intake;

        @Override
        public Map<String, String> start() {
            try {
                intake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
            var counts = ("{\"accepted\":" + ACCEPTED + ",\"byClemencyType\":{}}").getBytes(StandardCharsets.UTF_8);
            intake.createContext("/api/counts", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, counts.length);
                exchange.getResponseBody().write(counts);
                exchange.close();
            });
            intake.start();
            return Map.of(
                    "CLEMENCY_INTAKE_URL",
                    "http://localhost:" + intake.getAddress().getPort(),
                    // Nobody listens on the discard port.
                    "CLEMENCY_REVIEW_URL",
                    "http://localhost:9");
        }

        @Override
        public void stop() {
            intake.stop(0);
        }
    }
}
