package clemency.stats.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerProcess;
import clemency.events.Envelope;
import clemency.stats.Fold;
import clemency.stats.World;
import clemency.stats.aggregate.Figures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** Each test is an epoch of its own over the same topics, on which only the tests of a live stream write more. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StatisticsStreamsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    static Path directory;

    private static BrokerProcess broker;
    private static KafkaProducer<byte[], byte[]> producer;
    private static final World WORLD = new World(42);
    private static final List<Envelope> TOLD = new ArrayList<>();
    private static final AtomicLong REPEATED = new AtomicLong();

    @BeforeAll
    static void start() throws Exception {
        CountingMain.quiet();
        broker = BrokerProcess.start(directory.resolve("broker"), 0);
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", broker.bootstrapServers(), "linger.ms", 20, "batch.size", 262_144),
                new ByteArraySerializer(),
                new ByteArraySerializer());
        tell(4_000);
    }

    @AfterAll
    static void stop() {
        producer.close();
        broker.close();
    }

    @Test
    @Order(1)
    void countsWhatTheFoldSaysAndGoesOnAfterACleanStop() throws Exception {
        var settings = TestSettings.of("clean", directory.resolve("clean"));
        var counts = new Counts();
        try (var reader = reader(settings)) {
            try (var statistics = start(settings, counts)) {
                awaitAll(reader);
                await().atMost(PATIENCE).until(statistics::ready);
            }
            assertThat(settings.stateDir().resolve("clemency-statistics-clean.clean-stop"))
                    .exists();
            var repeatedBefore = REPEATED.get();
            tell(100);
            var more = new Counts();
            try (var _ = start(settings, more)) {
                awaitAll(reader);
            }
            assertThat(counts.events() + more.events()).isEqualTo(TOLD.size());
            assertThat(more.repetitions()).isEqualTo(REPEATED.get() - repeatedBefore);
        }
    }

    @Test
    @Order(2)
    void aSecondProcessInTheSameDirectoryIsRefused() throws Exception {
        var settings = TestSettings.of("twice", directory.resolve("twice"));
        try (var _ = start(settings, new Counts())) {
            assertThatThrownBy(() -> start(settings, new Counts())).hasMessageContaining("another process holds");
        }
    }

    @Test
    @Order(3)
    void killedInTheMiddleOfARebuildItComesToTheSame() throws Exception {
        var settings = TestSettings.of("killed", directory.resolve("killed")).withSmallBuffers();
        try (var reader = reader(settings)) {
            for (var kill = 1; kill <= 3; kill++) {
                var reached = reader.read().events();
                try (var counting = process(settings)) {
                    awaitEvents(reader, counting, reached + 1);
                }
                assertThat(reader.read().events()).as("in the middle").isLessThan(TOLD.size());
            }
            try (var _ = process(settings)) {
                awaitAll(reader);
            }
        }
    }

    @Test
    @Order(4)
    void killedBetweenACommitAndItsPublicationItComesToTheSame() throws Exception {
        var settings = TestSettings.of("between", directory.resolve("between")).flushingAfterCommits();
        try (var reader = reader(settings)) {
            try (var counting = process(settings)) {
                awaitEvents(reader, counting, 1);
                awaitUnpublishedCommit(reader, settings);
            }
            assertThat(committed(settings)).isGreaterThan(reader.read().events());
            try (var _ = process(settings)) {
                awaitAll(reader);
            }
        }
    }

    @Test
    @Order(5)
    void allThatIsCommittedAndNotPublishedIsPublishedByTheNextStartWithoutAnyEvent() throws Exception {
        var settings = TestSettings.of("silent", directory.resolve("silent"), 3_600_000, 100, 500);
        try (var reader = reader(settings)) {
            try (var counting = process(settings)) {
                await().atMost(PATIENCE).until(() -> {
                    assertThat(counting.alive()).isTrue();
                    return committed(settings) == TOLD.size();
                });
            }
            assertThat(reader.read().events()).isZero();
            try (var _ = process(TestSettings.of("silent", directory.resolve("silent")))) {
                awaitAll(reader);
            }
        }
    }

    @Test
    @Order(6)
    void theBrokerKilledInTheMiddleItComesToTheSame() throws Exception {
        var settings = TestSettings.of("broker", directory.resolve("broker-state"));
        var port = Integer.parseInt(
                broker.bootstrapServers().substring(broker.bootstrapServers().indexOf(':') + 1));
        try (var reader = reader(settings);
                var counting = process(settings)) {
            awaitEvents(reader, counting, 1);
            broker.kill();
            broker = BrokerProcess.start(directory.resolve("broker"), port);
            tell(100);
            awaitAll(reader);
            assertThat(counting.alive()).isTrue();
        }
    }

    @Test
    @Order(7)
    void twoProcessesOfWhichOneIsKilledComeToTheSame() throws Exception {
        var survivor = TestSettings.of("shared", directory.resolve("shared-1"));
        var victim = TestSettings.of("shared", directory.resolve("shared-2")).as("stats-2");
        try (var reader = reader(survivor);
                var _ = process(survivor)) {
            try (var counting = process(victim)) {
                await().atMost(PATIENCE)
                        .ignoreExceptionsInstanceOf(ExecutionException.class)
                        .until(() -> partitionsOf("stats-1") > 0 && partitionsOf("stats-2") > 0);
                var before = TOLD.size();
                tell(500);
                awaitEvents(reader, counting, before + 1);
            }
            tell(100);
            assertThat(reader.read().events())
                    .as("before the survivor takes over")
                    .isLessThan(TOLD.size());
            awaitAll(reader);
        }
    }

    @Test
    void withoutABrokerTheStartFailsInTimeAndSaysWhy() {
        var settings = TestSettings.of("nowhere", directory.resolve("nowhere"));
        assertThatThrownBy(() -> StatisticsStreams.start(settings, "localhost:1", new Counts(), () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("clemency.grants")
                .hasMessageContaining("localhost:1");
        assertThat(Files.exists(settings.stateDir())).isFalse();
    }

    /** In the order of business time but for some that are told again later, as a relay may do after a crash. */
    private static void tell(int subjects) throws Exception {
        var events = new ArrayList<Envelope>();
        for (var i = 0; i < subjects; i++) {
            events.addAll(WORLD.next());
        }
        events.sort(Comparator.comparing(Envelope::recordedAt));
        var random = new Random(subjects);
        var sent = new ArrayList<Future<RecordMetadata>>();
        for (var event : events) {
            sent.add(producer.send(Told.record(event)));
            if (random.nextInt(50) == 0) {
                sent.add(producer.send(Told.record(event)));
                REPEATED.incrementAndGet();
            }
        }
        producer.flush();
        for (var one : sent) {
            one.get();
        }
        TOLD.addAll(events);
    }

    private static StatisticsStreams start(Settings settings, Counts counts) throws Exception {
        return StatisticsStreams.start(settings, broker.bootstrapServers(), counts, () -> {});
    }

    private static CountingProcess process(TestSettings settings) throws Exception {
        return CountingProcess.start(settings, broker.bootstrapServers(), directory.resolve(settings.epoch() + ".log"));
    }

    private static StatisticsReader reader(Settings settings) throws InterruptedException {
        BrokerTopics.require(settings, broker.bootstrapServers());
        return new StatisticsReader(broker.bootstrapServers(), settings.topic());
    }

    private static void awaitEvents(StatisticsReader reader, CountingProcess counting, long events) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> {
                    assertThat(counting.alive()).isTrue();
                    return reader.read().events() >= events;
                });
    }

    private static void awaitAll(StatisticsReader reader) {
        await().atMost(PATIENCE).until(() -> reader.read().events() == TOLD.size());
        assertThat(reader.read().daily()).isEqualTo(Fold.of(TOLD));
        assertThat(open(reader.read().cells().values())).isZero();
    }

    private static void awaitUnpublishedCommit(StatisticsReader reader, Settings settings) {
        await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> committed(settings) > reader.read().events() + 1_000);
    }

    /** Records that the group has committed, repetitions not among them as far as they are spread evenly. */
    private static long committed(Settings settings) throws InterruptedException, ExecutionException {
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            var offsets = admin.listConsumerGroupOffsets(settings.applicationId())
                    .partitionsToOffsetAndMetadata()
                    .get();
            var sum = offsets.values().stream()
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
            return sum - REPEATED.get();
        }
    }

    /** How many partitions of the event topics a process counts in the epoch that is shared. */
    private static long partitionsOf(String instance) throws InterruptedException, ExecutionException {
        var application = "clemency-statistics-shared";
        try (var admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            return admin.describeConsumerGroups(List.of(application)).all().get().get(application).members().stream()
                    .filter(member -> member.groupInstanceId().orElse("").startsWith(instance))
                    .mapToLong(member -> member.assignment().topicPartitions().size())
                    .sum();
        }
    }

    private static long open(Collection<Figures> figures) {
        return figures.stream().filter(cell -> cell.residual() != 0).count();
    }
}
