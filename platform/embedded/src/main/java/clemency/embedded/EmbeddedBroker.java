package clemency.embedded;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;

/**
 * A Kafka broker inside this JVM, its own controller, with the declared topics. Its directory survives a restart and a
 * SIGKILL of the process; Kafka does not fsync, so that a power loss may cost the last moments.
 */
public final class EmbeddedBroker implements AutoCloseable {

    /** One cluster for each directory, and nobody ever joins two: the name may be a constant. */
    private static final String CLUSTER = "Y2xlbWVuY3ktbG9jYWw";

    private final KafkaRaftServer server;
    private final String bootstrapServers;

    private EmbeddedBroker(KafkaRaftServer server, String bootstrapServers) {
        this.server = server;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * Starts a broker and creates the topics that are missing. Returns when it answers.
     *
     * @param directory where it keeps everything; created where missing
     * @param port on the loopback address, 0 for any
     */
    public static EmbeddedBroker start(Path directory, int port) throws Exception {
        var chosen = FreePort.orAny(port);
        var data = Files.createDirectories(directory).toAbsolutePath();
        var config = new KafkaConfig(BrokerSettings.of(data, chosen, FreePort.any()));
        format(data);
        var server = new KafkaRaftServer(config, Time.SYSTEM);
        server.startup();
        var broker = new EmbeddedBroker(server, BrokerSettings.HOST + ":" + chosen);
        try {
            Topics.create(broker.bootstrapServers());
        } catch (IllegalStateException | InterruptedException e) {
            broker.close();
            throw e;
        }
        return broker;
    }

    /** Does nothing to a directory that is formatted, and completes one whose formatting was cut off. */
    private static void format(Path directory) throws Exception {
        new Formatter()
                .setNodeId(BrokerSettings.NODE)
                .setClusterId(CLUSTER)
                .addDirectory(directory.toString())
                .setMetadataLogDirectory(directory.toString())
                .setControllerListenerName(BrokerSettings.CONTROLLER)
                .setIgnoreFormatted(true)
                .setPrintStream(
                        new PrintStream(PrintStream.nullOutputStream(), false, java.nio.charset.StandardCharsets.UTF_8))
                .run();
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
    }

    /** Runs a broker as a process of its own: directory and port; prints the bootstrap servers when it answers. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length != 2) {
            throw new IOException("usage: EmbeddedBroker DIRECTORY PORT");
        }
        var broker = start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
        System.out.println(BrokerProcess.READY + broker.bootstrapServers());
        broker.server.awaitShutdown();
    }
}
