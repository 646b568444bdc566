package clemency.bench.review;

import clemency.bench.Bench;
import clemency.embedded.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The peer: Flowable in a process of its own, with its own class path and a database of the same kind. */
final class Flowable {

    private static final String DATABASE = "flowable";
    private static final String PASSWORD = "made-up";
    private static final Path MODULE = Path.of("deploy/bench/flowable/target");

    private Flowable() {}

    static double casesPerSecond(Path directory, int threads, Duration warmUp, Duration measured) throws Exception {
        try (var database = EmbeddedDatabase.start(directory, 0)) {
            database.createDatabase(DATABASE, PASSWORD, PASSWORD);
            var process = new ProcessBuilder(command(database, threads, warmUp, measured))
                    .redirectError(directory.resolve("flowable.log").toFile())
                    .start();
            try (var output = process.inputReader()) {
                var figure = output.lines().toList();
                if (process.waitFor() != 0 || figure.isEmpty()) {
                    throw new IOException("Flowable did not measure: "
                            + Files.readString(directory.resolve("flowable.log"))
                                    .strip());
                }
                return Double.parseDouble(figure.getLast());
            } finally {
                process.destroyForcibly();
            }
        }
    }

    private static List<String> command(EmbeddedDatabase database, int threads, Duration warmUp, Duration measured) {
        var module = Bench.home().resolve(MODULE);
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                module.resolve("classes") + ":" + module.resolve("lib") + "/*",
                "clemency.bench.flowable.FlowableCases",
                "jdbc:postgresql://%s:%d/%s".formatted(database.host(), database.port(), DATABASE),
                DATABASE + "_owner",
                PASSWORD,
                Integer.toString(threads),
                warmUp.toString(),
                measured.toString());
    }
}
