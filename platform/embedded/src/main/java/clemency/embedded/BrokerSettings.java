package clemency.embedded;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The configuration of a single broker that is its own controller. */
final class BrokerSettings {

    static final int NODE = 1;
    static final String CONTROLLER = "CONTROLLER";
    static final String HOST = "localhost";

    private BrokerSettings() {}

    static Map<String, String> of(Path directory, int port, int controllerPort) {
        var settings = new HashMap<String, String>(alone());
        settings.putAll(small());
        settings.put("process.roles", "broker,controller");
        settings.put("node.id", Integer.toString(NODE));
        settings.put("controller.quorum.voters", NODE + "@" + HOST + ":" + controllerPort);
        settings.put("controller.listener.names", CONTROLLER);
        settings.put(
                "listeners",
                "PLAINTEXT://" + HOST + ":" + port + "," + CONTROLLER + "://" + HOST + ":" + controllerPort);
        settings.put("advertised.listeners", "PLAINTEXT://" + HOST + ":" + port);
        settings.put("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT," + CONTROLLER + ":PLAINTEXT");
        settings.put("log.dirs", directory.toString());
        // One declaration creates the topics; a misspelt name is an error.
        settings.put("auto.create.topics.enable", "false");
        // A killed broker may come back only when the session of its former life is over.
        settings.put("broker.session.timeout.ms", "3000");
        settings.put("broker.heartbeat.interval.ms", "500");
        // A local run may lie for months: its readers go on where they stopped.
        settings.put("offsets.retention.minutes", Integer.toString(60 * 24 * 365));
        return settings;
    }

    /** There is no second broker. */
    private static Map<String, String> alone() {
        return Map.of(
                "default.replication.factor", "1",
                "offsets.topic.replication.factor", "1",
                "transaction.state.log.replication.factor", "1",
                "transaction.state.log.min.isr", "1",
                "share.coordinator.state.topic.replication.factor", "1",
                "share.coordinator.state.topic.min.isr", "1",
                "group.initial.rebalance.delay.ms", "0",
                // The transactions of a killed process end about when their timeout says, not 10 s later.
                "transaction.abort.timed.out.transaction.cleanup.interval.ms", "1000",
                "transaction.max.timeout.ms", "60000");
    }

    /** Two cores and a small heap. */
    private static Map<String, String> small() {
        return Map.of(
                "num.network.threads", "2",
                "num.io.threads", "4",
                "background.threads", "2",
                "offsets.topic.num.partitions", "6",
                "transaction.state.log.num.partitions", "6",
                // The default takes 128 MB of the heap for good.
                "log.cleaner.dedupe.buffer.size", "16777216",
                "num.recovery.threads.per.data.dir", "2");
    }
}
