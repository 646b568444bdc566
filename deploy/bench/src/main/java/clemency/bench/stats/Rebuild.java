package clemency.bench.stats;

import clemency.local.Clemency;
import clemency.local.Memory;
import clemency.local.Ports;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;

/**
 * A rebuild under an epoch of its own, as a second statistics process. It stays as long as the system, and can be asked.
 *
 * @param port where it answers
 * @param told what it published
 */
record Rebuild(int port, Progress.Told told, long megabytes, long kilobytesOnDisk) {

    /** As many as there are cores here; the rest of the process has little to do meanwhile. */
    private static final String THREADS = "2";

    /** Returns when all {@code events} are counted and published. */
    static Rebuild of(Clemency system, String epoch, long events) throws Exception {
        var port = Ports.free().stats();
        var process = system.addStatistics(
                "stats-" + epoch,
                port,
                Map.of("CLEMENCY_STATISTICS_EPOCH", epoch, "CLEMENCY_STATISTICS_THREADS", THREADS));
        var told = Progress.await(system.bootstrapServers(), epoch, events);
        return new Rebuild(
                port, told, Memory.megabytes(process.pid()), kilobytesOnDisk(system.bootstrapServers(), epoch));
    }

    /** Of the topics that it filled: the cells, and the changelogs, of which its state directory is a copy. */
    private static long kilobytesOnDisk(String bootstrapServers, String epoch) throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            var nodes = admin.describeCluster().nodes().get(10, TimeUnit.SECONDS).stream()
                    .map(node -> node.id())
                    .toList();
            return admin.describeLogDirs(nodes).allDescriptions().get(10, TimeUnit.SECONDS).values().stream()
                            .flatMap(directories -> directories.values().stream())
                            .flatMap(directory -> directory.replicaInfos().entrySet().stream())
                            .filter(replica -> isOf(epoch, replica.getKey().topic()))
                            .mapToLong(replica -> replica.getValue().size())
                            .sum()
                    / 1024;
        }
    }

    private static boolean isOf(String epoch, String topic) {
        return topic.equals("clemency.stats." + epoch) || topic.startsWith("clemency-statistics-" + epoch + "-");
    }
}
