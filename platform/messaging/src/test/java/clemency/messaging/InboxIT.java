package clemency.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Envelope;
import clemency.events.Topic;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What the inbox does with records that come twice, too early, broken or refused. A fresh subject for each test. */
@QuarkusTest
@WithTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class InboxIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Inbox inbox;

    @Inject
    DeadLetters deadLetters;

    @Inject
    Effects effects;

    @Inject
    MeterRegistry meters;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private final UUID subject = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void theSameRecordTwiceTakesEffectOnce() {
        var before = counted("repeated");
        var first = Samples.withdrawn(subject, 1);
        receive(first);
        receive(first);
        receive(Samples.withdrawn(subject, 2), first, Samples.withdrawn(subject, 2));
        assertThat(effects.of(subject)).isEqualTo(List.of(1L, 2L));
        assertThat(counted("repeated") - before).isEqualTo(3);
    }

    @Test
    void whatComesBeforeItsPredecessorWaitsForIt() {
        receive(Samples.withdrawn(subject, 2), Samples.withdrawn(subject, 4), Samples.withdrawn(other, 1));
        assertThat(effects.of(subject)).isEmpty();
        assertThat(effects.parked(subject)).isEqualTo(List.of(2L, 4L));
        assertThat(effects.of(other)).as("nobody else waits").isEqualTo(List.of(1L));
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(gauge("clemency.inbox.parked")).isGreaterThanOrEqualTo(2));

        receive(Samples.withdrawn(subject, 1));
        assertThat(effects.of(subject)).isEqualTo(List.of(1L, 2L));
        assertThat(effects.parked(subject)).isEqualTo(List.of(4L));

        receive(Samples.withdrawn(subject, 3));
        assertThat(effects.of(subject)).isEqualTo(List.of(1L, 2L, 3L, 4L));
        assertThat(effects.parked(subject)).isEmpty();
    }

    @Test
    void garbageIsADeadLetterAndTheNextRecordIsProcessed() {
        var before = counted("dead.lettered");
        receive(Samples.batch(Stream.concat(
                        Stream.of(Samples.garbage(subject)), Stream.of(Samples.record(Samples.withdrawn(subject, 1))))
                .toList()));
        assertThat(effects.of(subject)).isEqualTo(List.of(1L));
        assertThat(counted("dead.lettered") - before).isEqualTo(1);

        var dead = dead(subject).getFirst();
        assertThat(dead.value()).asString().isEqualTo("secret garbage");
        assertThat(header(dead, "x-original")).isEqualTo("kept");
        assertThat(header(dead, DeadLetterHeaders.REASON)).isEqualTo("the body is no JSON");
        assertThat(header(dead, DeadLetterHeaders.GROUP)).isEqualTo("messaging-test");
        assertThat(header(dead, DeadLetterHeaders.TOPIC)).isEqualTo("clemency.petitions");
        assertThat(header(dead, DeadLetterHeaders.PARTITION)).isEqualTo("3");
        assertThat(header(dead, DeadLetterHeaders.OFFSET)).isEqualTo("77");
    }

    /** A replay is of all subjects: those that other tests left are let in first. */
    private void settleOthers() {
        assertThat(replay().read()).isNotNegative();
    }

    @Test
    void aRefusedRecordIsFoundInItsBatchAndReplayedOnceItCanBeApplied() {
        settleOthers();
        effects.refuse(subject, 3L);
        var batch = Stream.of(
                        Samples.withdrawn(other, 1, 40),
                        Samples.withdrawn(subject, 1, 5),
                        Samples.withdrawn(other, 41, 80))
                .flatMap(List::stream)
                .toArray(Envelope[]::new);
        receive(batch);
        assertThat(effects.of(other)).as("all others").hasSize(80).isSorted();
        assertThat(effects.of(subject)).isEqualTo(List.of(1L, 2L));
        assertThat(effects.parked(subject)).as("behind the gap").isEqualTo(List.of(4L, 5L));
        assertThat(header(dead(subject).getFirst(), DeadLetterHeaders.REASON)).isEqualTo("refused by the test");

        assertThat(replay().dead()).as("still refused").isGreaterThanOrEqualTo(1);
        assertThat(dead(subject)).as("and not written again").hasSize(1);

        effects.refuseNothing(subject);
        assertThat(replay().applied()).as("with those that waited").isEqualTo(3);
        assertThat(effects.of(subject)).isEqualTo(List.of(1L, 2L, 3L, 4L, 5L));
        assertThat(effects.parked(subject)).isEmpty();

        assertThat(replay().applied()).as("a replay may be repeated").isZero();
        assertThat(effects.of(subject)).hasSize(5);
    }

    @Test
    void aRefusedRecordThatWasParkedIsFoundWhenItsTurnComes() {
        settleOthers();
        effects.refuse(subject, 3L);
        receive(Samples.withdrawn(subject, 2), Samples.withdrawn(subject, 3), Samples.withdrawn(subject, 4));
        receive(Samples.withdrawn(subject, 1));
        assertThat(effects.of(subject)).isEqualTo(List.of(1L, 2L));
        assertThat(effects.parked(subject)).isEqualTo(List.of(4L));
        effects.refuseNothing(subject);
        assertThat(replay().applied()).isEqualTo(2);
        assertThat(effects.of(subject)).isEqualTo(List.of(1L, 2L, 3L, 4L));
    }

    /** It was in the database alone: a replay that let it go would lose it for good. */
    @Test
    void aParkedRecordThatAReplayFindsRefusedIsADeadLetterOfItsOwn() {
        settleOthers();
        effects.refuse(subject, 1L, 2L);
        receive(Samples.withdrawn(subject, 1), Samples.withdrawn(subject, 2), Samples.withdrawn(subject, 3));
        effects.refuse(subject, 2L);
        assertThat(replay().dead()).isPositive();
        assertThat(effects.of(subject)).isEqualTo(List.of(1L));

        effects.refuseNothing(subject);
        assertThat(replay().applied()).isEqualTo(2);
        assertThat(effects.of(subject)).isEqualTo(List.of(1L, 2L, 3L));
        assertThat(effects.parked(subject)).isEmpty();
    }

    @Test
    void aViolatedConstraintIsTheRecordsFaultAndItsValuesStayOutOfTheReason() {
        Handler twice = (session, events) -> effects.apply(session, events)
                .chain(() -> events.stream().anyMatch(one -> one.subject().equals(subject))
                        ? effects.apply(session, events)
                        : Uni.createFrom().voidItem());
        receive(Samples.batch(Samples.withdrawn(other, 1), Samples.withdrawn(subject, 1)), twice);
        assertThat(effects.of(other)).isEqualTo(List.of(1L));
        assertThat(effects.of(subject)).isEmpty();
        assertThat(header(dead(subject).getFirst(), DeadLetterHeaders.REASON))
                .isEqualTo("the database refused with SQLSTATE 23505");
    }

    @Test
    void aBugInTheHandlerIsADeadLetter() {
        Handler buggy = (_, _) -> {
            throw new IllegalStateException("Jane Roe");
        };
        receive(Samples.batch(Samples.withdrawn(subject, 1)), buggy);
        assertThat(effects.last(subject)).isZero();
        assertThat(header(dead(subject).getFirst(), DeadLetterHeaders.REASON))
                .isEqualTo("failed with IllegalStateException");
    }

    @Test
    void anUnknownTypeIsCountedAndAdvancesTheVersion() {
        var before = counted("unknown");
        receive(Samples.withdrawn(subject, 1), Samples.unknown(subject, 2), Samples.withdrawn(subject, 3));
        assertThat(effects.of(subject)).isEqualTo(List.of(1L, 3L));
        assertThat(effects.last(subject)).isEqualTo(3);
        assertThat(counted("unknown") - before).isEqualTo(1);
    }

    @Test
    void aCutConnectionInTheMiddleOfATransactionIsTriedAgain() {
        var cuts = new AtomicInteger(2);
        Handler cutting = (session, events) -> effects.apply(session, events)
                .chain(() -> cuts.getAndDecrement() > 0
                        ? session.createNativeQuery("select 1 from (select pg_terminate_backend(pg_backend_pid())) t")
                                .getResultList()
                                .replaceWithVoid()
                        : Uni.createFrom().voidItem());
        receive(Samples.batch(Samples.withdrawn(subject, 1), Samples.withdrawn(subject, 2)), cutting);
        assertThat(effects.of(subject)).isEqualTo(List.of(1L, 2L));
        assertThat(cuts).hasValue(-1);
        assertThat(dead(subject)).isEmpty();
    }

    @Test
    void twoConsumersOfOnePartitionApplyNothingTwice() throws Exception {
        var versions = LongStream.rangeClosed(1, 200)
                .mapToObj(v -> Samples.withdrawn(subject, v))
                .toArray(Envelope[]::new);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var done = Stream.generate(() -> threads.submit(() -> receive(versions)))
                    .limit(8)
                    .toList();
            for (var one : done) {
                one.get();
            }
        }
        assertThat(effects.of(subject))
                .isEqualTo(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(dead(subject)).isEmpty();
    }

    @Test
    void oneHalfOfALongBatchDoesNotWaitForTheOther() {
        var far = farFrom(subject);
        var hold = effects.hold(subject);
        var batch = Stream.of(Samples.withdrawn(subject, 1, 60), Samples.withdrawn(far, 1, 60))
                .flatMap(List::stream)
                .toArray(Envelope[]::new);

        var received =
                inbox.receive(Topic.PETITIONS, Samples.batch(batch), effects).subscribeAsCompletionStage();
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(effects.of(far)).hasSize(60));

        assertThat(effects.of(subject)).as("in its transaction").isEmpty();
        assertThat(received).as("while any of it is under way").isNotDone();

        var _ = hold.released().complete(null);

        assertThat(received).succeedsWithin(PATIENCE);
        assertThat(effects.of(subject)).hasSize(60).isSorted();
        assertThat(effects.of(far)).hasSize(60).isSorted();
    }

    @Test
    void whatIsRefusedInOneHalfOfALongBatchIsNothingToTheOther() {
        settleOthers();
        var far = farFrom(subject);
        effects.refuse(subject, 30L);
        receive(Stream.of(Samples.withdrawn(subject, 1, 60), Samples.withdrawn(far, 1, 60))
                .flatMap(List::stream)
                .toArray(Envelope[]::new));

        assertThat(effects.of(far)).hasSize(60).isSorted();
        assertThat(effects.of(subject)).hasSize(29).isSorted();
        assertThat(effects.parked(subject)).hasSize(30);
        assertThat(dead(subject)).hasSize(1);
        assertThat(dead(far)).isEmpty();

        effects.refuseNothing(subject);
        assertThat(replay().applied()).isEqualTo(31);
        assertThat(effects.of(subject)).hasSize(60).isSorted();
    }

    /** One that goes the other way in a long batch. */
    private static UUID farFrom(UUID one) {
        return Stream.generate(UUID::randomUUID)
                .filter(other -> (other.hashCode() & 1) != (one.hashCode() & 1))
                .findFirst()
                .orElseThrow();
    }

    private void receive(Envelope... events) {
        receive(Samples.batch(events));
    }

    private void receive(ConsumerRecords<String, byte[]> batch) {
        receive(batch, effects);
    }

    private void receive(ConsumerRecords<String, byte[]> batch, Handler handler) {
        var _ = inbox.receive(Topic.PETITIONS, batch, handler).await().atMost(PATIENCE);
    }

    private Replay replay() {
        return deadLetters.replay(Topic.PETITIONS, effects).await().atMost(PATIENCE);
    }

    /** Those of this subject; the inbox has completed, so that they are there. */
    private List<ConsumerRecord<String, byte[]>> dead(UUID key) {
        try (var topic = new TopicReader(bootstrapServers, Topic.PETITIONS.deadLetters())) {
            return topic.all(key);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return Records.text(record.headers().lastHeader(name));
    }

    private double counted(String what) {
        return meters.counter("clemency.inbox." + what, "topic", "clemency.petitions")
                .count();
    }

    private double gauge(String name) {
        return meters.get(name).gauge().value();
    }
}
