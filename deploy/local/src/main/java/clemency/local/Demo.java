package clemency.local;

import clemency.local.demo.MadeUpGrants;
import clemency.local.demo.Simulation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Up, with sample data and people at work. */
@Command(
        name = "demo",
        description = "Start everything, load made-up sample data and keep petitions and attorneys at work.")
final class Demo extends Up {

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "2",
            description = "Petitions a second. Default: ${DEFAULT-VALUE}.")
    private double rate;

    @Option(
            names = "--grants",
            paramLabel = "FILE",
            description = "Load the published grants of this file instead of made-up ones.")
    private Path grants;

    private String csv;

    Demo(Path home) {
        super(home);
    }

    @Override
    void checkOptions() throws StartFailure {
        if (!(rate > 0 && rate <= 1_000)) {
            throw new StartFailure("--rate must lie above 0 and not above 1000");
        }
        try {
            csv = grants == null ? MadeUpGrants.csv() : Files.readString(grants);
        } catch (IOException e) {
            throw new StartFailure("--grants: " + grants + " can't be read: " + e, e);
        }
    }

    @Override
    void begin(Clemency clemency) throws InterruptedException {
        var access = clemency.access();
        var simulation = new Simulation(access, Instant.now().getEpochSecond(), Terminal::say);
        clemency.beforeStop(simulation::close);
        Terminal.say("");
        Terminal.say("published grants (" + (grants == null ? "made up" : grants) + "): " + simulation.loadGrants(csv));
        simulation.begin(rate);
        whatToLookAt(access, simulation.trackingCode()).forEach(Terminal::say);
    }

    private static List<String> whatToLookAt(Access access, String trackingCode) {
        return List.of(
                "",
                "what to look at (everybody in it is made up):",
                "  " + access.stats() + "/",
                "      the dashboard: totals that move, grants by announcement",
                "  curl " + access.stats() + "/api/announcements/2016-03-30",
                "      one day's grants, how many were life sentences, who is released when",
                "  curl -N " + access.stats() + "/api/live",
                "      the figures as they change",
                "  curl " + access.intake()
                        + "/api/status -H 'Content-Type: application/json' -d '{\"trackingCode\": \"" + trackingCode
                        + "\"}'",
                "      where one petition stands",
                "  curl -u manager:PASSWORD " + access.review() + "/api/capacity",
                "      hours committed and free, the age of each programme's backlog, and what binds; staff, leave, hours",
                "      spent and levers are made up, too",
                "  curl " + access.stats() + "/api/reconciliation",
                "      whether the figures agree with what intake accepted and what review has open",
                "  kill -9 any of the processes above: it is started again, and the figures still close",
                "");
    }
}
