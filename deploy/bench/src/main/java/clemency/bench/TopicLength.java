package clemency.bench;

import clemency.events.Topic;
import java.time.Duration;
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

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOK_EVERY_NANOS = 5_000_000;

    /** Returns when there are so many; fails where they don't come. */
    void await(long petitions) throws ExecutionException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        try (var admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            for (var there = petitions(admin); there < petitions; there = petitions(admin)) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(
                            "of %,d petitions only %,d are on the topic".formatted(petitions, there));
                }
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
        }
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
