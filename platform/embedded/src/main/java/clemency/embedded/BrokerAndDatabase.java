package clemency.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Gives an application under test a real broker, real databases (new and empty for each start), and a user for each role,
 * named like it, with the password {@code test-ROLE}, and one {@code two-hats}. The argument {@code database} names the one database wanted; without it both
 * {@code intake} and {@code review} are made.
 */
public final class BrokerAndDatabase implements QuarkusTestResourceLifecycleManager {

    private static final List<String> ROLES = List.of(
            "attorney",
            "support",
            "pardon-attorney",
            "deputy-attorney-general",
            "decision",
            "manager",
            "records-clerk",
            "auditor");

    /** Recommends as the Deputy Attorney General, and decides. */
    private static final String TWO_HATS = "two-hats";

    /** Can sign in, and has no role. */
    private static final String VISITOR = "visitor";

    private static final String PASSWORD = "test-only";

    private List<String> databases = List.of("intake", "review");

    @Override
    public void init(Map<String, String> arguments) {
        var wanted = arguments.get("database");
        if (wanted != null) {
            databases = List.of(wanted);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            var shared = SharedForTests.get();
            for (var database : databases) {
                Databases.drop(shared.superuser(), database);
                Databases.create(shared.superuser(), database, PASSWORD, PASSWORD);
            }
            return configuration(shared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the databases could not be made", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private static Map<String, String> configuration(SharedForTests shared) throws IOException {
        var users = shared.directory().resolve("users.properties");
        var roles = shared.directory().resolve("roles.properties");
        OwnerOnly.write(users, lines(role -> role + "=test-" + role) + password(TWO_HATS) + password(VISITOR));
        OwnerOnly.write(roles, lines(role -> role + "=" + role) + TWO_HATS + "=deputy-attorney-general,decision\n");
        var configuration = new HashMap<String, String>();
        configuration.put("kafka.bootstrap.servers", shared.bootstrapServers());
        configuration.put("KAFKA_BOOTSTRAP_SERVERS", shared.bootstrapServers());
        configuration.put("CLEMENCY_DATABASE_HOST", "localhost");
        configuration.put(
                "CLEMENCY_DATABASE_PORT", Integer.toString(shared.superuser().port()));
        configuration.put("CLEMENCY_DATABASE_PASSWORD", PASSWORD);
        configuration.put("CLEMENCY_DATABASE_OWNER_PASSWORD", PASSWORD);
        configuration.put("CLEMENCY_USERS_FILE", users.toString());
        configuration.put("CLEMENCY_ROLES_FILE", roles.toString());
        var key = Base64.getEncoder().encodeToString(new byte[32]);
        configuration.put("CLEMENCY_TRACKING_KEY", key);
        configuration.put("CLEMENCY_SEARCH_KEY", key);
        configuration.put("CLEMENCY_VAULT_KEYS", "2:" + key + ",1:" + key);
        configuration.put("CLEMENCY_INSTANCE", "test-1");
        configuration.put("quarkus.http.test-port", "0");
        return configuration;
    }

    private static String password(String user) {
        return user + "=test-" + user + "\n";
    }

    private static String lines(java.util.function.UnaryOperator<String> line) {
        return ROLES.stream().map(line).collect(Collectors.joining("\n", "", "\n"));
    }

    /** Both go on until the JVM ends: the next test class needs them. */
    @Override
    public void stop() {}
}
