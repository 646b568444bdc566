package clemency.bench;

import clemency.embedded.FreePort;
import clemency.embedded.Offspring;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The peer of a look-up: the same request and an answer of the same shape, on the same framework, and nothing behind it. */
public final class BareEndpoint {

    private static final String JAR = "deploy/bench/bare/target/quarkus-app/quarkus-run.jar";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private BareEndpoint() {}

    /** Answers a second, to look-ups. */
    static double perSecond(Path directory, int clients, Duration warmUp, Duration measured)
            throws IOException, InterruptedException {
        return perSecond(directory, clients, new LookUps(List.of("MADE-UP0-CODE-0000-0")), warmUp, measured);
    }

    /** Answers a second, to requests that it knows. */
    public static double perSecond(Path directory, int clients, Requests requests, Duration warmUp, Duration measured)
            throws IOException, InterruptedException {
        var port = FreePort.any();
        var log = Files.createDirectories(directory).resolve("bare.log");
        var process = Offspring.start(command(), "KILL", Map.of("QUARKUS_HTTP_PORT", Integer.toString(port)), log);
        try (var load = new Load(port, clients)) {
            awaitAnswer(process, port, log);
            var _ = load.run(requests, warmUp);
            var answers = load.run(requests, measured);
            if (answers.bad() > 0) {
                throw new IOException("the bare endpoint refused %,d requests, see %s".formatted(answers.bad(), log));
            }
            return answers.perSecond(measured);
        } finally {
            Offspring.stop(process);
        }
    }

    private static void awaitAnswer(Process process, int port, Path log) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!isAnswered(port)) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                throw new IOException("the bare endpoint did not start, see " + log);
            }
        }
    }

    private static boolean isAnswered(int port) {
        try (var socket = new Socket("localhost", port)) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    /** As the services are run. */
    private static List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-jar",
                Bench.home().resolve(JAR).toString());
    }
}
