package clemency.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Envelope;
import clemency.events.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** From a transaction through the running relay and the broker to the service's own consumer, as services are set up. */
@QuarkusTest
@WithTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class OutboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Outbox outbox;

    @Inject
    Transactions transactions;

    @Inject
    Effects effects;

    @Inject
    Tracer tracer;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final UUID subject = UUID.randomUUID();

    @Test
    void whatIsCommittedLeavesAndIsAppliedByTheConsumer() {
        keep(Context.root(), List.of(Samples.assigned(subject, 1), Samples.assigned(subject, 2)));
        await().atMost(PATIENCE).until(() -> effects.of(subject), List.of(1L, 2L)::equals);
        await().atMost(PATIENCE)
                .until(() -> meters.get("clemency.outbox.waiting").gauge().value() == 0);
        assertThat(meters.counter("clemency.outbox.sent", "topic", "clemency.reviews")
                        .count())
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void whatIsRolledBackNeverLeaves() {
        var after = UUID.randomUUID();
        var failed = transactions.run(
                Context.root(),
                session -> outbox.add(session, List.of(Samples.assigned(subject, 1)))
                        .chain(() -> Uni.createFrom().<Void>failure(new CannotApply("rolled back"))));
        assertThat(failed.onFailure().recoverWithNull().await().atMost(PATIENCE))
                .isNull();
        keep(Context.root(), List.of(Samples.assigned(after, 1)));
        try (var topic = new TopicReader(bootstrapServers, Topic.REVIEWS.topicName())) {
            await().atMost(PATIENCE).until(() -> topic.of(after).size() == 1);
            assertThat(topic.of(subject)).isEmpty();
        }
    }

    @Test
    void theTraceGoesOnThroughTheTopicAndTheHandler() {
        var span = tracer.spanBuilder("request").setNoParent().startSpan();
        keep(Context.root().with(span), List.of(Samples.assigned(subject, 1)));
        span.end();
        try (var topic = new TopicReader(bootstrapServers, Topic.REVIEWS.topicName())) {
            await().atMost(PATIENCE).until(() -> topic.of(subject).size() == 1);
            assertThat(Records.read(topic.of(subject).getFirst()).headers().get("traceparent"))
                    .contains(span.getSpanContext().getTraceId());
        }
        await().atMost(PATIENCE).until(() -> effects.traces(subject).size() == 1);
        assertThat(effects.traces(subject))
                .containsExactly(span.getSpanContext().getTraceId());
    }

    private void keep(Context trace, List<Envelope> events) {
        var _ = transactions
                .run(trace, session -> outbox.add(session, events))
                .invoke(outbox::committed)
                .await()
                .atMost(PATIENCE);
        assertThat(Span.current().getSpanContext().isValid()).isFalse();
    }
}
