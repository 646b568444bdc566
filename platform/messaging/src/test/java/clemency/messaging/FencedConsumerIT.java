package clemency.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Envelope;
import clemency.events.Topic;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.kafka.KafkaClientService;
import io.smallrye.reactive.messaging.providers.extension.HealthCenter;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * A consumer whose commit was fenced polls in vain for ever (it keeps that it was fenced, though it might join again), and
 * must not look alive. A broker that was killed brings it about with nobody else there.
 */
@QuarkusTest
@TestProfile(FencedConsumerIT.OfItsOwn.class)
@WithTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class FencedConsumerIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String INSTANCE = "fenced-1";

    @Inject
    HealthCenter health;

    @Inject
    KafkaClientService clients;

    @Inject
    KafkaClients kafka;

    @Inject
    Effects effects;

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
    void livenessTellsThatTheChannelHasEnded() throws Exception {
        await().atMost(PATIENCE).until(this::channelHasPartitions);
        var subject = UUID.randomUUID();
        var hold = effects.hold(subject);
        send(Samples.assigned(subject, 1));
        assertThat(hold.reached()).succeedsWithin(PATIENCE);

        try (var usurper = usurper()) {
            await().atMost(PATIENCE).until(() -> hasPartitions(usurper));
            // The commit that follows is refused, and the client never forgets that.
            var _ = hold.released().complete(null);
            await().atMost(PATIENCE).until(() -> !health.getLiveness().isOk());
        }
    }

    private void send(Envelope event) throws Exception {
        try (var producer = kafka.producer("test")) {
            KafkaClients.send(producer, Samples.outgoing(Topic.REVIEWS, event)).get();
        }
    }

    private boolean channelHasPartitions() {
        return !clients.getConsumer("reviews")
                .getAssignments()
                .await()
                .atMost(PATIENCE)
                .isEmpty();
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
