package clemency.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.events.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.context.Context;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database is out of reach for a while. */
@QuarkusTest
@WithTestResource(CuttableDatabase.class)
class InboxOutageIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    Runnable cut;
    Runnable mend;
    IntSupplier refused;

    @Inject
    Inbox inbox;

    @Inject
    Effects effects;

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    KafkaClients clients;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final UUID subject = UUID.randomUUID();

    @AfterEach
    void mend() {
        mend.run();
    }

    @Test
    void aBatchWaitsForTheDatabaseAndNothingDies() {
        var whole = new AtomicBoolean(true);
        Handler cutting = (session, events) -> effects.apply(session, events).invoke(() -> {
            if (whole.getAndSet(false)) {
                cut.run();
            }
        });
        var batch = Samples.batch(Samples.withdrawn(subject, 1), Samples.withdrawn(subject, 2));
        var done = inbox.receive(Topic.PETITIONS, batch, cutting).subscribeAsCompletionStage();
        await().atMost(PATIENCE).until(() -> !whole.get());
        awaitAttempts(5);
        assertThat(done).isNotDone();
        mend.run();
        assertThat(done).succeedsWithin(PATIENCE);
        assertThat(effects.of(subject)).isEqualTo(List.of(1L, 2L));
        assertThat(dead()).isZero();
    }

    @Test
    void theConsumerGoesOnWhereItWas() throws Exception {
        send(1);
        await().atMost(PATIENCE).until(() -> effects.of(subject), List.of(1L)::equals);
        cut.run();
        send(2);
        send(3);
        awaitAttempts(5);
        mend.run();
        await().atMost(PATIENCE).until(() -> effects.of(subject), List.of(1L, 2L, 3L)::equals);
        assertThat(dead()).isZero();
    }

    @Test
    void theRelayComesBackAndTheGaugeSaysWhatItDoesNotKnow() {
        cut.run();
        await().atMost(PATIENCE)
                .until(() -> Double.isNaN(
                        meters.get("clemency.outbox.waiting").gauge().value()));
        awaitAttempts(5);
        mend.run();
        var _ = transactions
                .run(Context.root(), session -> outbox.add(session, List.of(Samples.assigned(subject, 1))))
                .await()
                .atMost(PATIENCE);
        await().atMost(PATIENCE).until(() -> effects.of(subject), List.of(1L)::equals);
        await().atMost(PATIENCE)
                .until(() -> meters.get("clemency.outbox.waiting").gauge().value() == 0);
    }

    private void awaitAttempts(int more) {
        var before = refused.getAsInt();
        await().atMost(PATIENCE).until(() -> refused.getAsInt() >= before + more);
    }

    private void send(long version) throws Exception {
        var record = Samples.outgoing(Topic.REVIEWS, Samples.assigned(subject, version));
        try (var producer = clients.producer("test")) {
            KafkaClients.send(producer, record).get();
        }
    }

    private int dead() {
        try (var reviews = new TopicReader(bootstrapServers, Topic.REVIEWS.deadLetters());
                var petitions = new TopicReader(bootstrapServers, Topic.PETITIONS.deadLetters())) {
            return reviews.all(subject).size() + petitions.all(subject).size();
        }
    }
}
