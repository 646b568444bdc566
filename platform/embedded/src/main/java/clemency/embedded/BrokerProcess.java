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

    /** Starts a short-lived broker, for tests. */
    public static BrokerProcess start(Path directory, int port) throws IOException, InterruptedException {
        var log = Files.createDirectories(directory).resolve("broker.log");
        return start(directory.resolve("data"), FreePort.orAny(port), QUICK_START, log);
    }

    /**
     * Starts the broker with the class path of this JVM and returns when it answers.
     *
     * @param options of its JVM, beside those that it always needs
     * @param log gets its output, appended
     */
    public static BrokerProcess start(Path directory, int port, List<String> options, Path log)
            throws IOException, InterruptedException {
        var earlier = Files.exists(log) ? Files.readString(log).length() : 0;
        var process = Offspring.start(command(directory, port, options), "KILL", Map.of(), log);
        await(process, () -> Files.readString(log).substring(earlier), log);
        return new BrokerProcess(process, BrokerSettings.HOST + ":" + port);
    }

    private static List<String> command(Path directory, int port, List<String> options) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        // Kafka unmaps its index files by it.
        command.add("--sun-misc-unsafe-memory-access=allow");
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(EmbeddedBroker.class.getName(), directory.toString(), Integer.toString(port)));
        return command;
    }

    private interface Output {
        String read() throws IOException;
    }

    private static void await(Process process, Output output, Path log) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (!output.read().contains(READY)) {
                if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                    throw new IOException("the broker did not start: " + reason(output.read()) + ", see " + log);
                }
                if (System.nanoTime() > end) {
                    throw new IOException(
                            "the broker does not answer in time: " + reason(output.read()) + ", see " + log);
                }
            }
        } catch (IOException | InterruptedException e) {
            process.destroyForcibly();
            throw e;
        }
    }

    /** The last line that tells of a failure, or else the last one. */
    private static String reason(String output) {
        var lines = output.lines().toList();
        return lines.reversed().stream()
                .filter(line -> line.contains("Exception") || line.contains("Error"))
                .findFirst()
                .orElseGet(() -> lines.isEmpty() ? "it said nothing" : lines.getLast());
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    public Process process() {
        return process;
    }

    /** SIGKILL; returns when the process is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        var _ = process.waitFor();
    }

    /** A clean stop, or SIGKILL where it does not come in time. */
    @Override
    public void close() {
        Offspring.stop(process);
    }
}
