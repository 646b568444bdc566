package clemency.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.events.Envelope;
import clemency.events.Topic;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The relay against a real broker and a real database that are stopped, killed and cut. */
class RelayIT {

    private static final Duration POLL = Duration.ofMillis(50);
    private static final Duration NEVER = Duration.ofHours(1);

    @TempDir
    static Path directory;

    private static RelayWorld world;

    private final UUID subject = UUID.randomUUID();
    private TopicReader topic;

    @BeforeAll
    static void start() throws Exception {
        Awaitility.setDefaultTimeout(Duration.ofSeconds(60));
        world = new RelayWorld(directory);
    }

    @AfterAll
    static void stop() throws Exception {
        world.close();
    }

    @BeforeEach
    void read() {
        topic = new TopicReader(world.bootstrapServers(), Topic.PETITIONS.topicName());
    }

    @AfterEach
    void stopRelays() throws Exception {
        topic.close();
        world.stopRelays();
    }

    @Test
    void aCrashBetweenSendAndDeleteRepeatsAndLosesNothing() throws Exception {
        world.keep(Samples.withdrawn(subject, 1, 3));
        try (var blocker = world.application();
                var statement = blocker.createStatement()) {
            world.asSuperuser("grant update on outbox to intake_app");
            statement.execute("lock table outbox in share mode"); // lets the relay read, but not delete
            var _ = world.startRelay(POLL);
            await().until(() -> topic.versions(subject), List.of(1L, 2L, 3L)::equals);
            assertThat(world.waiting()).isEqualTo(3);

            world.cut(world.holder());
            await().until(() -> topic.versions(subject).size() >= 6);
            blocker.rollback();
        }
        await().until(() -> world.waiting() == 0);
        assertThat(topic.versions(subject).subList(0, 6)).isEqualTo(List.of(1L, 2L, 3L, 1L, 2L, 3L));
        assertThat(topic.of(subject).stream()
                        .map(one -> Records.read(one).event().id())
                        .distinct())
                .hasSize(3);
    }

    @Test
    void ofTwoRelaysTheOtherTakesOverWhenTheHoldersConnectionIsCut() throws Exception {
        var subjects = Stream.generate(UUID::randomUUID).limit(20).toList();
        var _ = world.startRelay(POLL);
        var _ = world.startRelay(POLL);
        for (var round = 0; round < 10; round++) {
            world.keep(round(subjects, round));
            await().until(() -> world.holder() > 0);
            var holder = world.holder();
            world.cut(holder);
            await().until(() -> world.holder() > 0 && world.holder() != holder);
        }
        await().until(() -> world.waiting() == 0);
        for (var one : subjects) {
            await().untilAsserted(() -> assertThat(topic.versions(one).stream().distinct())
                    .as("first tellings, in order")
                    .isEqualTo(LongStream.rangeClosed(1, 100).boxed().toList()));
        }
    }

    /** Ten versions of each subject. */
    private static List<Envelope> round(List<UUID> subjects, int round) {
        return IntStream.rangeClosed(1, 10)
                .boxed()
                .flatMap(step -> subjects.stream().map(one -> Samples.withdrawn(one, round * 10L + step)))
                .toList();
    }

    @Test
    void withoutFailuresTwoRelaysSendEachEventOnce() throws Exception {
        var _ = world.startRelay(POLL);
        var _ = world.startRelay(POLL);
        for (var first = 1; first <= 1_000; first += 50) {
            world.keep(Samples.withdrawn(subject, first, first + 49));
        }
        await().until(() -> world.waiting() == 0);
        assertThat(topic.versions(subject).size()).isLessThanOrEqualTo(1_000);
        await().untilAsserted(() -> assertThat(topic.versions(subject))
                .isEqualTo(LongStream.rangeClosed(1, 1_000).boxed().toList()));
    }

    @Test
    void waitsForABrokerThatIsDownAtTheStart() throws Exception {
        var before = world.pauses();
        world.stopBroker();
        try {
            world.keep(Samples.withdrawn(subject, 1, 5));
            var _ = world.startRelay(POLL);
            await().until(() -> world.pauses() > before);
            assertThat(world.waiting()).isEqualTo(5);
        } finally {
            world.startBroker();
        }
        await().until(() -> topic.versions(subject).containsAll(List.of(1L, 2L, 3L, 4L, 5L)));
        await().until(() -> world.waiting() == 0);
    }

    @Test
    void waitsForABrokerThatGoesDownInTheMiddle() throws Exception {
        var _ = world.startRelay(POLL);
        world.keep(Samples.withdrawn(subject, 1, 5));
        await().until(() -> topic.versions(subject).size() == 5);
        world.stopBroker();
        var before = world.pauses();
        try {
            world.keep(Samples.withdrawn(subject, 6, 10));
            await().until(() -> world.pauses() > before);
            assertThat(world.waiting()).isEqualTo(5);
        } finally {
            world.startBroker();
        }
        await().until(() -> world.waiting() == 0);
        await().untilAsserted(() -> assertThat(topic.versions(subject).stream().distinct())
                .isEqualTo(LongStream.rangeClosed(1, 10).boxed().toList()));
    }

    @Test
    void waitsForADatabaseThatIsKilledInTheMiddle() throws Exception {
        var _ = world.startRelay(POLL);
        await().until(() -> world.holder() > 0);
        world.keep(Samples.withdrawn(subject, 1, 500));
        world.killDatabase();
        world.startDatabase();
        world.keep(Samples.withdrawn(subject, 501, 510));
        await().until(() -> world.waiting() == 0);
        await().untilAsserted(() -> assertThat(topic.versions(subject).stream().distinct())
                .isEqualTo(LongStream.rangeClosed(1, 510).boxed().toList()));
    }

    @Test
    void sendsWhatIsCommittedLateAfterAGreaterId() throws Exception {
        var other = UUID.randomUUID();
        var _ = world.startRelay(POLL);
        try (var late = world.application()) {
            world.keep(late, Samples.withdrawn(subject, 1, 1));
            world.keep(Samples.withdrawn(other, 1, 1));
            await().until(() -> topic.versions(other).size() == 1 && world.waiting() == 0);
            late.commit();
        }
        await().until(() -> topic.versions(subject), List.of(1L)::equals);
    }

    @Test
    void isWokenAfterACommitOfItsOwnProcess() throws Exception {
        var wake = world.startRelay(NEVER);
        await().until(() -> world.holder() > 0);
        world.keep(Samples.withdrawn(subject, 1, 1));
        wake.up();
        await().atMost(Duration.ofSeconds(10)).until(() -> topic.versions(subject), List.of(1L)::equals);
    }

    @Test
    void aRowThatTheBrokerRefusesHoldsUpNobodyElse() throws Exception {
        var other = UUID.randomUUID();
        world.keep(Samples.withdrawn(subject, 1, 1));
        world.asSuperuser("update outbox set body = repeat('x', 2000000) where key = '" + subject + "'");
        var _ = world.startRelay(POLL);
        try {
            world.keep(Samples.withdrawn(other, 1, 3));
            await().until(() -> topic.versions(other), List.of(1L, 2L, 3L)::equals);
            await().until(() -> world.waiting() == 1);
        } finally {
            world.asSuperuser("delete from outbox where key = '" + subject + "'");
        }
    }

    @Test
    void theHeadersOfTheRowAreTheHeadersOfTheRecord() throws Exception {
        world.keep(Samples.withdrawn(subject, 1, 1));
        world.asSuperuser("update outbox set headers = headers || '{\"tracestate\": \"office=1\"}'");
        var _ = world.startRelay(POLL);
        await().until(() -> topic.of(subject).size() == 1);
        var headers = Records.read(topic.of(subject).getFirst()).headers();
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "clemency.PetitionWithdrawn")
                .containsEntry("ce_subject", subject.toString())
                .containsEntry("tracestate", "office=1");
    }

    @Test
    void aDeadLetterWaitsForTheBroker() throws Exception {
        var graveyard = world.graveyard();
        var letter = Letter.of(Samples.arrival(Samples.withdrawn(subject, 1)));
        world.stopBroker();
        CompletableFuture<Void> buried;
        try {
            buried = graveyard.bury(Topic.PETITIONS, letter, "a test").subscribeAsCompletionStage();
        } finally {
            world.startBroker();
        }
        assertThat(buried).succeedsWithin(Duration.ofSeconds(60));
        graveyard.close();
        try (var dead = new TopicReader(world.bootstrapServers(), Topic.PETITIONS.deadLetters())) {
            assertThat(dead.all(subject)).isNotEmpty();
        }
    }

    @Test
    void aDeadLetterThatIsTooLargeWithItsHeadersSaysWhereItLies() throws Exception {
        var graveyard = world.graveyard();
        var event = Samples.withdrawn(subject, 1);
        var letter = new Letter(
                new Arrival.Origin(Topic.PETITIONS.topicName(), 1, 42),
                subject.toString(),
                Letter.of(Samples.arrival(event)).headers(),
                new byte[1_048_500]);
        assertThat(graveyard.bury(Topic.PETITIONS, letter, "a test").subscribeAsCompletionStage())
                .succeedsWithin(Duration.ofSeconds(60));
        graveyard.close();
        try (var dead = new TopicReader(world.bootstrapServers(), Topic.PETITIONS.deadLetters())) {
            var kept = dead.all(subject).getFirst();
            assertThat(kept.value()).isNull();
            assertThat(kept.headers().lastHeader(DeadLetterHeaders.OMITTED)).isNotNull();
            assertThat(Records.text(kept.headers().lastHeader(DeadLetterHeaders.OFFSET)))
                    .isEqualTo("42");
        }
    }
}
