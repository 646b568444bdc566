package clemency.local;

import clemency.embedded.Offspring;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Has the statistics of a running system counted anew from the events, by a second process beside the one that goes on serving. When it
 * has caught up it says so on a topic, and everybody turns to its figures in one step.
 */
@Command(
        name = "rebuild",
        description = "Count the statistics of a running system anew from all events, and switch over to them.",
        mixinStandardHelpOptions = true)
public final class Rebuild implements Callable<Integer> {

    private static final String NAME = "stats-rebuild";

    /** What the process says of it. */
    private static final String PROGRESS = "rebuild: ";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the state of the running system lives. Default: .clemency in the project.")
    private Path data;

    private final Path home;

    public Rebuild(Path home) {
        this.home = home;
    }

    @Override
    public Integer call() throws InterruptedException {
        try {
            Services.requireBuilt(home);
            var where = data == null ? home.resolve(".clemency") : data;
            return of(DataDirectory.ofRunning(where.toAbsolutePath().normalize()));
        } catch (StartFailure e) {
            Terminal.fail(e.getMessage());
        } catch (IOException e) {
            Terminal.fail("the rebuild can't be run: " + e);
        }
        return 1;
    }

    private int of(DataDirectory directory) throws IOException, InterruptedException {
        var log = directory.newLogOf(NAME);
        var program = new ServiceProgram(
                NAME, Services.jar(home, Services.STATS), 0, Heap.OF_CELLS, environment(directory), log, null);
        Terminal.say("counting anew beside what is served; the log is " + log);
        var process = Offspring.start(program.command(), "TERM", program.environment(), log);
        var told = 0;
        for (var ended = false; !ended; ) {
            ended = process.waitFor(1, TimeUnit.SECONDS);
            told = tell(log, told);
        }
        if (process.exitValue() != 0) {
            Terminal.fail("it ended " + Exit.inWords(process.exitValue()) + ", and nothing has changed; see " + log);
        }
        return process.exitValue();
    }

    private static Map<String, String> environment(DataDirectory directory) throws IOException {
        var access = Access.read(directory.access());
        var environment = new HashMap<String, String>();
        environment.put("CLEMENCY_STATISTICS_REBUILD", "true");
        environment.put("CLEMENCY_INSTANCE", NAME);
        // The state that it leaves is where the one that goes on counting looks for it.
        environment.put(
                "CLEMENCY_STATISTICS_STATE_DIR",
                directory.stateOf(Services.STATS).toString());
        environment.put("KAFKA_BOOTSTRAP_SERVERS", access.kafka());
        environment.put("CLEMENCY_INTAKE_URL", access.intake());
        environment.put("CLEMENCY_REVIEW_URL", access.review());
        environment.put(
                "CLEMENCY_USERS_FILE", directory.file("users.properties").toString());
        environment.put(
                "CLEMENCY_ROLES_FILE", directory.file("roles.properties").toString());
        // Nobody asks it anything.
        environment.put("QUARKUS_HTTP_PORT", "0");
        environment.put("QUARKUS_HTTP_HOST", "localhost");
        return environment;
    }

    /** Says what is new in the log. @return lines that were said in all */
    private static int tell(Path log, int before) throws IOException {
        var lines = Files.readAllLines(log).stream()
                .filter(line -> line.contains(PROGRESS))
                .map(line -> line.substring(line.indexOf(PROGRESS) + PROGRESS.length()))
                .toList();
        lines.subList(before, lines.size()).forEach(Terminal::say);
        return lines.size();
    }
}
