package clemency.embedded;

import clemency.events.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** Brings the declared topics and their dead-letter topics onto a broker. */
final class Topics {

    /** Dead letters wait for a replay: they are kept as long as the events. */
    private static final Map<String, String> DEAD_LETTER_SETTINGS =
            Map.of("retention.ms", "-1", "retention.bytes", "-1", "cleanup.policy", "delete");

    private static final String TRANSACTIONS = "transaction.version";

    private Topics() {}

    /** Creates what is missing and changes nothing that is there; returns when each partition takes records. */
    static void create(String bootstrapServers) throws InterruptedException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            var existing = admin.listTopics().names().get(30, TimeUnit.SECONDS);
            var missing = declared().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            var _ = admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
            awaitPartitions(admin);
            requireSoundTransactions(admin);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the topics could not be created at " + bootstrapServers, e);
        }
    }

    /**
     * A partition is told of before it takes records. Of two batches sent in that moment the first may be refused and the
     * second taken, and then the first is out of sequence until it expires, idempotent producer or not (KAFKA-15591).
     * Asked for its end, a partition answers when it is there.
     */
    private static void awaitPartitions(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        var ends = declared().stream()
                .flatMap(topic -> IntStream.range(0, topic.numPartitions())
                        .mapToObj(partition -> new TopicPartition(topic.name(), partition)))
                .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
        var _ = admin.listOffsets(ends).all().get(30, TimeUnit.SECONDS);
    }

    private static List<NewTopic> declared() {
        var topics = new ArrayList<NewTopic>();
        for (var topic : Topic.values()) {
            topics.add(topic(topic.topicName(), topic.settings()));
            topics.add(topic(topic.deadLetters(), DEAD_LETTER_SETTINGS));
        }
        return topics;
    }

    private static NewTopic topic(String name, Map<String, String> settings) {
        return new NewTopic(name, Optional.of(Topic.PARTITIONS), Optional.of((short) 1)).configs(settings);
    }

    /** Before version 2 a late write of a dead transaction could join the next one. */
    private static void requireSoundTransactions(Admin admin)
            throws InterruptedException, ExecutionException, TimeoutException {
        var features = admin.describeFeatures().featureMetadata().get(30, TimeUnit.SECONDS);
        var transactions = features.finalizedFeatures().get(TRANSACTIONS);
        if (transactions == null || transactions.maxVersionLevel() < 2) {
            throw new IllegalStateException("the broker's " + TRANSACTIONS + " is below 2");
        }
    }
}
