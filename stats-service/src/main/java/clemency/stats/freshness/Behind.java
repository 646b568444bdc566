package clemency.stats.freshness;

import clemency.events.Topic;
import clemency.stats.epoch.CurrentEpoch;
import clemency.stats.topology.Settings;
import clemency.stats.view.View;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks the broker how many events are not in the figures that this instance shows. Blocks. */
@ApplicationScoped
public class Behind implements AutoCloseable {

    private final Settings settings;
    private final CurrentEpoch current;
    private final View view;
    private final Admin admin;

    public Behind(
            Settings settings,
            CurrentEpoch current,
            View view,
            @ConfigProperty(name = "kafka.bootstrap.servers") String brokers) {
        this.settings = settings;
        this.current = current;
        this.view = view;
        this.admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers",
                brokers,
                "client.id",
                "statistics-behind",
                "default.api.timeout.ms",
                5_000,
                "request.timeout.ms",
                5_000));
    }

    @PreDestroy
    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }

    /**
     * Events that are not counted yet; and one more for what is counted and not yet seen here.
     *
     * @throws KafkaException where the broker does not say
     */
    public long events() throws InterruptedException {
        try {
            var ends = ends(partitions(), IsolationLevel.READ_UNCOMMITTED);
            var counted = counted();
            var behind = ends.entrySet().stream()
                    .mapToLong(end -> {
                        var committed = counted.get(end.getKey());
                        return Math.max(0, end.getValue() - (committed == null ? 0 : committed.offset()));
                    })
                    .sum();
            // Offsets and figures are committed together: what was counted before now is on the topic.
            var statistics = new TopicPartition(settings.in(current.name()).topic(), 0);
            var told = ends(List.of(statistics), IsolationLevel.READ_COMMITTED).get(statistics);
            return behind + (view.readTo() < told ? 1 : 0);
        } catch (ExecutionException e) {
            throw new KafkaException("the broker does not say how far behind the figures are", e.getCause());
        }
    }

    /** Nothing where nobody has begun to count. */
    private Map<TopicPartition, OffsetAndMetadata> counted() throws InterruptedException, ExecutionException {
        try {
            return admin.listConsumerGroupOffsets(settings.in(current.name()).applicationId())
                    .partitionsToOffsetAndMetadata()
                    .get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                return Map.of();
            }
            throw e;
        }
    }

    private List<TopicPartition> partitions() throws InterruptedException, ExecutionException {
        var topics = Topic.OF_PETITIONS.stream().map(Topic::topicName).toList();
        return admin.describeTopics(topics).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream()
                        .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                .toList();
    }

    private Map<TopicPartition, Long> ends(List<TopicPartition> partitions, IsolationLevel level)
            throws InterruptedException, ExecutionException {
        var asked = new HashMap<TopicPartition, OffsetSpec>();
        partitions.forEach(partition -> asked.put(partition, OffsetSpec.latest()));
        var found =
                admin.listOffsets(asked, new ListOffsetsOptions(level)).all().get();
        var ends = new HashMap<TopicPartition, Long>();
        found.forEach((partition, info) -> ends.put(partition, info.offset()));
        return ends;
    }
}
