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

/** A peer that answers the same requests with as much, on the same framework, and has nothing behind it. */
public final class BareEndpoint implements AutoCloseable {

    private static final String JAR = "deploy/bench/bare/target/quarkus-app/quarkus-run.jar";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Process process;
    private final Load load;

    private BareEndpoint(Process process, Load load) {
        this.process = process;
        this.load = load;
    }

    /** Returns when it can be asked. */
    public static BareEndpoint start(Path directory, int clients) throws IOException, InterruptedException {
        var port = FreePort.any();
        var log = Files.createDirectories(directory).resolve("bare.log");
        var process = Offspring.start(command(), "KILL", Map.of("QUARKUS_HTTP_PORT", Integer.toString(port)), log);
        var bare = new BareEndpoint(process, new Load(port, clients));
        try {
            awaitAnswer(process, port, log);
            return bare;
        } catch (IOException | InterruptedException | RuntimeException e) {
            bare.close();
            throw e;
        }
    }

    /** Answers a second, to requests that it knows. */
    public double perSecond(Requests requests, Duration asked) throws IOException, InterruptedException {
        return load.run(requests, asked).allGood().perSecond(asked);
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

    @Override
    public void close() {
        try (load) {
            Offspring.stop(process);
        }
    }
}
