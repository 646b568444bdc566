package clemency.stats.topology;

import clemency.events.Topic;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.jboss.logging.Logger;

/**
 * Looks after the topics before the start: Kafka Streams would wait for a missing one without a word, or count with
 * wrong partitions.
 */
final class BrokerTopics {

    private static final Logger LOG = Logger.getLogger(BrokerTopics.class);

    private BrokerTopics() {}

    /**
     * Waits for the event topics and their dead-letter topics, and creates the statistics topic where it is missing.
     *
     * @throws IllegalStateException where they are not there in time, or have other partitions than declared
     */
    static void require(Settings settings, String brokers) throws InterruptedException {
        try (var admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers", brokers, "default.api.timeout.ms", 5_000, "request.timeout.ms", 5_000))) {
            var deadline = System.nanoTime() + settings.topicsTimeout().toNanos();
            for (var missing = missing(admin); !missing.isEmpty(); missing = missing(admin)) {
                LOG.warnf("waiting for %s at %s", String.join(", ", missing), brokers);
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("missing at " + brokers + ": " + String.join(", ", missing));
                }
                TimeUnit.SECONDS.sleep(1);
            }
            requirePartitions(admin, deadline);
            create(admin, settings, deadline);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics at " + brokers + " can't be used: " + e.getMessage(), e);
        }
    }

    private static TreeSet<String> missing(Admin admin) throws InterruptedException {
        var missing = new TreeSet<>(names());
        try {
            missing.removeAll(admin.listTopics().names().get());
            return missing;
        } catch (ExecutionException e) {
            LOG.warnf("the broker does not answer: %s", e.getMessage());
            return missing;
        }
    }

    private static List<String> names() {
        return Arrays.stream(Topic.values())
                .<String>mapMulti((topic, names) -> {
                    names.accept(topic.topicName());
                    names.accept(topic.deadLetters());
                })
                .toList();
    }

    private static void requirePartitions(Admin admin, long deadline) throws InterruptedException, ExecutionException {
        for (var topic : Topic.values()) {
            var partitions =
                    describe(admin, topic.topicName(), deadline).partitions().size();
            if (partitions != Topic.PARTITIONS) {
                throw new IllegalStateException(topic.topicName() + " has " + partitions + " partitions");
            }
        }
    }

    /** A topic that was created a moment ago may not be known yet to the broker that answers. */
    private static TopicDescription describe(Admin admin, String topic, long deadline)
            throws InterruptedException, ExecutionException {
        while (true) {
            try {
                return admin.describeTopics(List.of(topic))
                        .allTopicNames()
                        .get()
                        .get(topic);
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException) || System.nanoTime() > deadline) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
    }

    private static void create(Admin admin, Settings settings, long deadline)
            throws InterruptedException, ExecutionException {
        var replication = (short) settings.replicationFactor();
        var topic = new NewTopic(
                        settings.topic(), Optional.of(1), replication < 1 ? Optional.empty() : Optional.of(replication))
                .configs(compacted());
        try {
            var _ = admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
        if (describe(admin, settings.topic(), deadline).partitions().size() != 1) {
            throw new IllegalStateException(settings.topic() + " has more than one partition: its offsets are ids");
        }
    }

    /** Only closed segments are compacted: small ones, closed soon, or each start would read everything ever published. */
    private static Map<String, String> compacted() {
        return Map.of(
                "cleanup.policy", "compact",
                "segment.bytes", Integer.toString(16 << 20),
                "segment.ms", Long.toString(Duration.ofMinutes(10).toMillis()),
                "max.compaction.lag.ms", Long.toString(Duration.ofMinutes(10).toMillis()),
                // A view that is less behind than this sees each move, and so knows what a returning client has missed.
                "min.compaction.lag.ms", Long.toString(Duration.ofMinutes(1).toMillis()),
                "min.cleanable.dirty.ratio", "0.1");
    }
}
