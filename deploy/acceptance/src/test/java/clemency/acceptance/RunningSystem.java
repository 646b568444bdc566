package clemency.acceptance;

import clemency.local.Clemency;
import clemency.local.Ports;
import clemency.local.Setup;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.logging.Logger;

/** A whole system in a directory of its own, on free ports: broker, database and the three services as processes. */
final class RunningSystem implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RunningSystem.class.getName());

    final Clemency processes;
    final Api intake;
    final Api review;
    final Api stats;
    private final Map<String, String> passwords;

    private RunningSystem(Clemency processes, JsonNode access) {
        this.processes = processes;
        this.passwords = passwords(access.get("users"));
        this.intake = new Api(access.get("intake").asText(), passwords);
        this.review = new Api(access.get("review").asText(), passwords);
        this.stats = new Api(access.get("stats").asText(), passwords);
    }

    static RunningSystem start(Path data) throws Exception {
        var setup = Setup.of(home(), data).withPorts(Ports.free());
        var processes = Clemency.start(setup, LOG::info);
        // As a script would, which knows the file alone.
        return new RunningSystem(
                processes, Api.JSON.readTree(data.resolve("access.json").toFile()));
    }

    private static Map<String, String> passwords(JsonNode users) {
        var passwords = new HashMap<String, String>();
        users.forEach(user ->
                passwords.put(user.get("name").asText(), user.get("password").asText()));
        return passwords;
    }

    /** A client of one more process of a service. */
    Api at(int port) {
        return new Api("http://localhost:" + port, passwords);
    }

    /** The directory of the project: the nearest one above that has the script. */
    static Path home() {
        var directory = Path.of("").toAbsolutePath();
        while (!Files.isRegularFile(directory.resolve("clemency"))) {
            directory = directory.getParent();
        }
        return directory;
    }

    @Override
    public void close() {
        processes.close();
    }
}
