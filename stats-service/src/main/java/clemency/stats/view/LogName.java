package clemency.stats.view;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Names the one topic that offsets are of. By the broker's own id, which no other topic ever has: one that was made anew
 * has the same name and comes to the same offsets, with other figures.
 */
final class LogName {

    private static final int PATIENCE_MILLIS = 3_000;

    private LogName() {}

    /**
     * @return {@code epoch.id}
     * @throws KafkaException where there is no such topic, or no broker
     */
    static String of(String epoch, String topic, String brokers) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                brokers,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                PATIENCE_MILLIS);
        try (var admin = Admin.create(settings)) {
            var described = admin.describeTopics(List.of(topic)).allTopicNames().get();
            return epoch + '.' + described.get(topic).topicId();
        } catch (ExecutionException e) {
            throw new KafkaException("topic " + topic + " could not be described", e.getCause());
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        }
    }
}
