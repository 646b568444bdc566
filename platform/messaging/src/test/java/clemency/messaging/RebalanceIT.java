package clemency.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Topic;
import io.opentelemetry.context.Context;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The worst rebalance: the first consumer is thought dead and is not; both hold the same records, one in a transaction. */
@QuarkusTest
@WithTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class RebalanceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String WAITING_FOR_A_LOCK =
            "select count(*) from pg_stat_activity where wait_event_type = 'Lock' and usename = current_user";

    @Inject
    Inbox inbox;

    @Inject
    Effects effects;

    @Inject
    Transactions transactions;

    @Inject
    KafkaClients clients;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final List<UUID> subjects =
            Stream.generate(UUID::randomUUID).limit(6).toList();
    private final String group = "rebalance-" + UUID.randomUUID();

    @Test
    void twoConsumersOfAGroupApplyNothingTwiceAndLoseNothing() throws Exception {
        send(1, 20);
        var finish = new CompletableFuture<Void>();
        try (var first = consumer();
                var second = consumer()) {
            var batch = poll(first);
            var slow = inbox.receive(Topic.GRANTS, batch, slowly(finish)).subscribeAsCompletionStage();

            // The first does not poll while it works; the group gives its partitions and records to the second.
            var again = poll(second);
            assertThat(again.count()).isGreaterThanOrEqualTo(batch.count());
            var taken = inbox.receive(Topic.GRANTS, again, effects).subscribeAsCompletionStage();
            await().atMost(PATIENCE).until(() -> number(WAITING_FOR_A_LOCK) > 0);
            assertThat(taken).isNotDone();

            var _ = finish.complete(null);
            assertThat(slow).succeedsWithin(PATIENCE);
            assertThat(taken).succeedsWithin(PATIENCE);
            assertThatThrownBy(first::commitSync).isInstanceOf(CommitFailedException.class);
            second.commitSync();

            send(21, 30);
            while (!allHave(30)) {
                var _ = inbox.receive(Topic.GRANTS, second.poll(Duration.ofMillis(100)), effects)
                        .await()
                        .atMost(PATIENCE);
            }
        }
        for (var subject : subjects) {
            assertThat(effects.of(subject))
                    .isEqualTo(LongStream.rangeClosed(1, 30).boxed().toList());
        }
    }

    /** In the transaction, after the effects, until told to finish; then on its event loop again. */
    private Handler slowly(CompletableFuture<Void> finish) {
        return (session, events) -> {
            var loop = Vertx.currentContext();
            return effects.apply(session, events)
                    .chain(() -> Uni.createFrom().completionStage(finish))
                    .emitOn(task -> loop.runOnContext(_ -> task.run()));
        };
    }

    private ConsumerRecords<String, byte[]> poll(KafkaConsumer<String, byte[]> consumer) {
        return await().atMost(PATIENCE).until(() -> consumer.poll(Duration.ofMillis(200)), polled -> !polled.isEmpty());
    }

    private KafkaConsumer<String, byte[]> consumer() {
        var consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrapServers,
                        "group.id",
                        group,
                        "auto.offset.reset",
                        "earliest",
                        "enable.auto.commit",
                        false,
                        "max.poll.interval.ms",
                        3_000,
                        "max.poll.records",
                        5_000),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(List.of(Topic.GRANTS.topicName()));
        return consumer;
    }

    private void send(long first, long last) throws Exception {
        try (var producer = clients.producer("test")) {
            for (var version = first; version <= last; version++) {
                for (var subject : subjects) {
                    KafkaClients.send(producer, Samples.outgoing(Topic.GRANTS, Samples.withdrawn(subject, version)))
                            .get();
                }
            }
        }
    }

    private boolean allHave(int versions) {
        return subjects.stream().allMatch(subject -> effects.of(subject).size() == versions);
    }

    private long number(String sql) {
        return transactions
                .run(
                        Context.root(),
                        session -> session.createNativeQuery(sql, Long.class).getSingleResult())
                .await()
                .atMost(PATIENCE);
    }
}
