package clemency.acceptance;

import clemency.local.Access;
import clemency.local.Clemency;
import clemency.local.Ports;
import clemency.local.Setup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** A whole system in a directory of its own, on free ports: broker, database and the three services as processes. */
final class RunningSystem implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(RunningSystem.class.getName());

    final Clemency processes;
    final Api intake;
    final Api review;
    final Api stats;
    private final Map<String, String> passwords;

    private RunningSystem(Clemency processes) {
        this.processes = processes;
        var access = processes.access();
        this.passwords = access.users().stream().collect(Collectors.toMap(Access.User::name, Access.User::password));
        this.intake = new Api(access.intake(), passwords);
        this.review = new Api(access.review(), passwords);
        this.stats = new Api(access.stats(), passwords);
    }

    static RunningSystem start(Path data) throws Exception {
        return start(data, Map.of());
    }

    /** @param environment more environment for a process, by its name */
    static RunningSystem start(Path data, Map<String, Map<String, String>> environment) throws Exception {
        var setup = Setup.of(home(), data).withPorts(Ports.free()).withEnvironment(environment);
        return new RunningSystem(Clemency.start(setup, LOG::info));
    }

    /** A client of one more statistics process. */
    Api statisticsAt(int port) {
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
