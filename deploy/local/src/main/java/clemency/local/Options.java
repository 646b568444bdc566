package clemency.local;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What both commands take. */
final class Options {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where all state lives. Default: .clemency in the project.")
    private Path data;

    @Option(names = "--fresh", description = "Delete the state in the data directory first.")
    private boolean fresh;

    @Option(
            names = "--intake-port",
            paramLabel = "PORT",
            defaultValue = "8081",
            description = "Default: ${DEFAULT-VALUE}.")
    private int intake;

    @Option(
            names = "--review-port",
            paramLabel = "PORT",
            defaultValue = "8082",
            description = "Default: ${DEFAULT-VALUE}.")
    private int review;

    @Option(
            names = "--stats-port",
            paramLabel = "PORT",
            defaultValue = "8083",
            description = "Default: ${DEFAULT-VALUE}.")
    private int stats;

    @Option(
            names = "--kafka-port",
            paramLabel = "PORT",
            defaultValue = "9092",
            description = "Default: ${DEFAULT-VALUE}.")
    private int kafka;

    @Option(
            names = "--database-port",
            paramLabel = "PORT",
            defaultValue = "15432",
            description = "Default: ${DEFAULT-VALUE}.")
    private int database;

    Setup setup(Path home) {
        return Setup.of(home, data == null ? home.resolve(".clemency") : data)
                .withFresh(fresh)
                .withPorts(new Ports(intake, review, stats, kafka, database));
    }
}
