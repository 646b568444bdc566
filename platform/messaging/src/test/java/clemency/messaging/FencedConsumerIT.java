package clemency.messaging;

import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Topic;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.providers.extension.HealthCenter;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A consumer whose instance id was taken from it reads nothing any more, and must not look alive. */
@QuarkusTest
@TestProfile(FencedConsumerIT.OfItsOwn.class)
@WithTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class FencedConsumerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String INSTANCE = "fenced-1";

    @Inject
    HealthCenter health;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    /** Its channel ends here: no other test may need it. */
    public static final class OfItsOwn implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "mp.messaging.incoming.reviews.group.id",
                    "fenced",
                    "mp.messaging.incoming.reviews.group.instance.id",
                    INSTANCE);
        }
    }

    @Test
    void livenessTellsThatTheChannelHasEnded() {
        await().atMost(PATIENCE).until(() -> health.getReadiness().isOk());
        try (var usurper = usurper()) {
            await().atMost(PATIENCE).until(() -> hasPartitions(usurper));
            await().atMost(PATIENCE).until(() -> !health.getLiveness().isOk());
        }
    }

    private static boolean hasPartitions(KafkaConsumer<String, byte[]> consumer) {
        var _ = consumer.poll(Duration.ofMillis(100));
        return !consumer.assignment().isEmpty();
    }

    private KafkaConsumer<String, byte[]> usurper() {
        var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers", bootstrapServers, "group.id", "fenced", "group.instance.id", INSTANCE),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topic.REVIEWS.topicName()));
        return consumer;
    }
}
