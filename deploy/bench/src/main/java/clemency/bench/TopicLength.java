package clemency.bench;

import clemency.events.Topic;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How many petitions are on the topic. */
record TopicLength(String bootstrapServers) {

    private static final long LOOK_EVERY_NANOS = 5_000_000;

    long petitions() throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            return petitions(admin);
        }
    }

    /** Returns when there are so many. */
    void await(long petitions) throws ExecutionException, InterruptedException {
        try (var admin = admin()) {
            while (petitions(admin) < petitions) {
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers));
    }

    private static long petitions(Admin admin) throws ExecutionException, InterruptedException {
        var latest = IntStream.range(0, Topic.PARTITIONS)
                .mapToObj(partition -> new TopicPartition(Topic.PETITIONS.topicName(), partition))
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().values().stream()
                .mapToLong(result -> result.offset())
                .sum();
    }
}
