package clemency.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each service is run: its jar, its port and its environment. */
final class Services {

    static final String INTAKE = "intake-service";
    static final String REVIEW = "review-service";
    static final String STATS = "stats-service";

    private final Setup setup;
    private final DataDirectory data;
    private final Secrets secrets;

    Services(Setup setup, DataDirectory data, Secrets secrets) {
        this.setup = setup;
        this.data = data;
        this.secrets = secrets;
    }

    /** Fails where a service has not been built. */
    static void requireBuilt(Path home) throws StartFailure {
        for (var module : List.of(INTAKE, REVIEW, STATS)) {
            if (!Files.isRegularFile(jar(home, module))) {
                throw new StartFailure(
                        module + " has not been built, " + jar(home, module) + " is missing: ./clemency up builds it");
            }
        }
    }

    static Path jar(Path home, String module) {
        return home.resolve(module).resolve("target/quarkus-app/quarkus-run.jar");
    }

    ServiceProgram intake() throws IOException {
        return withDatabase(INTAKE, INTAKE, "intake", setup.ports().intake(), secrets.intakeKeys());
    }

    ServiceProgram review() throws IOException {
        return review(REVIEW, setup.ports().review());
    }

    /**
     * A review process on the one database.
     *
     * @param name of the process and its instance; {@link #REVIEW} is the one that every system has
     */
    ServiceProgram review(String name, int port) throws IOException {
        return withDatabase(name, REVIEW, "review", port, secrets.vaultKeys());
    }

    private ServiceProgram withDatabase(String name, String module, String database, int port, Map<String, String> more)
            throws IOException {
        var environment = new HashMap<>(more);
        environment.put("CLEMENCY_DATABASE_HOST", "localhost");
        environment.put("CLEMENCY_DATABASE_PORT", Integer.toString(setup.ports().database()));
        environment.put("CLEMENCY_DATABASE_PASSWORD", secrets.database(database + "_app"));
        environment.put("CLEMENCY_DATABASE_OWNER_PASSWORD", secrets.database(database + "_owner"));
        return program(name, module, port, Heap.SMALL, environment);
    }

    /**
     * A statistics process with a state directory of its own.
     *
     * @param name of the process and its instance; {@link #STATS} is the one that every system has
     */
    ServiceProgram stats(String name, int port, Map<String, String> more) throws IOException {
        var access = Access.of(setup.ports(), secrets);
        var environment = new HashMap<String, String>();
        environment.put("CLEMENCY_STATISTICS_STATE_DIR", data.stateOf(name).toString());
        environment.put("CLEMENCY_INTAKE_URL", access.intake());
        environment.put("CLEMENCY_REVIEW_URL", access.review());
        environment.putAll(more);
        return program(name, STATS, port, Heap.OF_CELLS, environment);
    }

    private ServiceProgram program(String name, String module, int port, Heap heap, Map<String, String> own)
            throws IOException {
        var environment = new HashMap<String, String>();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        // The local passwords travel without encryption: nobody else on the network is served.
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        environment.put("KAFKA_BOOTSTRAP_SERVERS", "localhost:" + setup.ports().kafka());
        environment.put("CLEMENCY_USERS_FILE", data.file("users.properties").toString());
        environment.put("CLEMENCY_ROLES_FILE", data.file("roles.properties").toString());
        environment.put("CLEMENCY_INSTANCE", name + "-1");
        environment.putAll(own);
        environment.putAll(setup.environment().getOrDefault(name, Map.of()));
        return new ServiceProgram(
                name, jar(setup.home(), module), port, heap, environment, data.newLogOf(name), setup.patience());
    }
}
