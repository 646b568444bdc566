package clemency.stats.publication;

import clemency.stats.topology.Settings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * {@code clemency.publications}: one partition, so that there is one order; kept for ever and not compacted, because the first
 * record of a quarter counts and not the last. No epoch: a rebuild changes no release. It holds the ledgers, so nobody but
 * the statistics may read it.
 */
final class PublicationTopic {

    private PublicationTopic() {}

    /** @throws KafkaException where there is no broker */
    static void require(String name, Settings settings, String brokers) {
        var replication = (short) settings.replicationFactor();
        var topic = new NewTopic(name, Optional.of(1), replication < 1 ? Optional.empty() : Optional.of(replication))
                .configs(Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1"));
        try (var admin = Admin.create(Map.<String, Object>of(
                "bootstrap.servers", brokers, "default.api.timeout.ms", 5_000, "request.timeout.ms", 5_000))) {
            var _ = admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new KafkaException("topic " + name + " could not be created", e.getCause());
            }
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
