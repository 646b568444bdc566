package clemency.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The embedded broker as a process of its own, so that it can be killed; it ends with the process that started it. */
public final class BrokerProcess implements AutoCloseable {

    static final String READY = "broker ready at ";

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /** The best compiler would cost a short-lived broker more than it gives. */
    private static final List<String> QUICK_START = List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private final Process process;
    private final String bootstrapServers;

    private BrokerProcess(Process process, String bootstrapServers) {
        this.process = process;
        this.bootstrapServers = bootstrapServers;
    }

    /** Starts the broker with the class path of this JVM and returns when it answers. */
    public static BrokerProcess start(Path directory, int port) throws IOException, InterruptedException {
        var chosen = FreePort.orAny(port);
        var log = Files.createDirectories(directory).resolve("broker.log");
        var earlier = Files.exists(log) ? Files.readString(log).length() : 0;
        var process = launch(directory.resolve("data"), chosen, QUICK_START, log);
        await(process, () -> Files.readString(log).substring(earlier), log);
        return new BrokerProcess(process, BrokerSettings.HOST + ":" + chosen);
    }

    /**
     * Starts the process and does not wait.
     *
     * @param options of its JVM, beside those that it always needs
     */
    public static Process launch(Path directory, int port, List<String> options, Path log) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // Kafka unmaps its index files by it.
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(EmbeddedBroker.class.getName(), directory.toString(), Integer.toString(port)));
        return Offspring.start(command, "KILL", Map.of(), log);
    }

    private interface Output {
        String read() throws IOException;
    }

    private static void await(Process process, Output output, Path log) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!output.read().contains(READY)) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS) || System.nanoTime() > end) {
                process.destroyForcibly();
                throw new IOException("the broker did not start, see " + log + ":\n" + output.read());
            }
        }
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public long pid() {
        return process.pid();
    }

    /** SIGKILL; returns when the process is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        var _ = process.waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
