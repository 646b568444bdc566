package clemency.stats.topology;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Envelope;
import clemency.events.Programme;
import clemency.events.Topic;
import clemency.stats.Fold;
import clemency.stats.Staff;
import clemency.stats.World;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.FiguresCodec;
import clemency.stats.aggregate.Measure;
import clemency.stats.aggregate.StatsRecord.Partial;
import clemency.stats.aggregate.Sum;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatisticsTopologyTest {

    private static final Duration FLUSH = Duration.ofMillis(50);

    @TempDir
    Path state;

    private final Counts counts = new Counts();
    private TopologyTestDriver driver;
    private Map<Topic, TestInputTopic<byte[], byte[]>> events;
    private TestOutputTopic<String, byte[]> statistics;

    @BeforeEach
    void start() {
        var settings = TestSettings.of("7", state);
        driver =
                new TopologyTestDriver(StatisticsTopology.of(settings, counts), StreamsSettings.of(settings, "none:1"));
        events = Arrays.stream(Topic.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        topic -> driver.createInputTopic(
                                topic.topicName(), new ByteArraySerializer(), new ByteArraySerializer())));
        statistics =
                driver.createOutputTopic("clemency.stats.7", new StringDeserializer(), new ByteArrayDeserializer());
    }

    @AfterEach
    void stop() {
        driver.close();
    }

    @Test
    void whatIsPublishedIsWhatTheFoldSays() {
        var world = World.of(3, 14);
        var told = new ArrayList<>(world);
        told.addAll(world.subList(0, 20));
        Collections.shuffle(told, new Random(5));
        var published = new Published();
        for (var i = 0; i < told.size(); i++) {
            tell(told.get(i));
            if (i % 7 == 0) {
                read(published);
            }
        }
        read(published);
        assertThat(published.daily()).isEqualTo(Fold.of(world));
        assertThat(published.events()).isEqualTo(world.size());
        assertThat(counts.repetitions()).isEqualTo(20);
    }

    @Test
    void theWorkforceIsCountedToo() {
        var staff = Staff.of(3, 8);
        staff.forEach(this::tell);
        var published = new Published();
        read(published);
        assertThat(published.events()).isEqualTo(staff.size());
        assertThat(published.cells()).isEqualTo(Sum.of(staff));
    }

    @Test
    void nothingIsPublishedBetweenTheFlushesAndOnlyWhatChanged() {
        driver.advanceWallClockTime(FLUSH);
        assertThat(keys()).containsExactly("7|0|W");
        World.of(3, 1).forEach(this::tell);
        assertThat(statistics.isEmpty()).isTrue();
        driver.advanceWallClockTime(FLUSH);
        assertThat(keys()).hasSizeGreaterThan(1).endsWith("7|0|W");
        driver.advanceWallClockTime(FLUSH);
        assertThat(statistics.isEmpty()).isTrue();
    }

    @Test
    void aTaskThatFindsCellsInItsStorePublishesThemAllOnce() {
        var cell = new Cell.Daily(
                LocalDate.of(2016, 3, 30), ClemencyType.PARDON, Programme.TRADITIONAL, Administration.OBAMA);
        cells().put(cell.toString(), FiguresCodec.write(Figures.of(Measure.GRANTED, 9)));
        var published = new Published();
        read(published);
        assertThat(published.cells()).containsExactly(Map.entry(cell, Figures.of(Measure.GRANTED, 9)));
        driver.advanceWallClockTime(FLUSH);
        assertThat(statistics.isEmpty()).isTrue();
    }

    /** The driver commits after each record, as anybody may at any time. */
    @Test
    void everyCommitHasWhatMovedThoughNothingIsPublishedYet() {
        var world = World.of(3, 14);
        world.forEach(this::tell);
        var stored = new Published();
        cells().forEach((key, value) -> {
            if (!key.equals(Stores.PROGRESS)) {
                var partial = new Partial("7", 0, Cell.parse(key), FiguresCodec.read(value));
                stored.accept(partial.key(), partial.value());
            }
        });
        assertThat(statistics.isEmpty()).isTrue();
        assertThat(stored.daily()).isEqualTo(Fold.of(world));
        assertThat(FiguresCodec.readProgress(cells().get(Stores.PROGRESS)).events())
                .isEqualTo(world.size());
    }

    @Test
    void whatCannotBeReadIsADeadLetterAndTheNextRecordCounts() {
        var good = World.of(11, 1);
        var key = good.getFirst().subject().toString().getBytes(UTF_8);
        var header = new RecordHeaders().add("traceparent", "00-1-1-00".getBytes(UTF_8));
        events.get(Topic.REVIEWS).pipeInput(new TestRecord<>(key, "no JSON".getBytes(UTF_8), header));
        events.get(Topic.REVIEWS).pipeInput(new TestRecord<>(key, (byte[]) null, new RecordHeaders()));
        good.forEach(this::tell);
        var published = new Published();
        read(published);
        assertThat(published.unreadable()).isEqualTo(2);
        assertThat(published.daily()).isEqualTo(Fold.of(good));
        var dead = dead(Topic.REVIEWS);
        assertThat(dead).hasSize(2);
        assertThat(text(dead.getFirst(), "dead-letter-reason")).isEqualTo("the body is no JSON");
        assertThat(text(dead.getFirst(), "dead-letter-group")).isEqualTo("clemency-statistics-7");
        assertThat(text(dead.getFirst(), "dead-letter-offset")).isEqualTo("0");
        assertThat(text(dead.getFirst(), "traceparent")).isEqualTo("00-1-1-00");
        assertThat(dead.getFirst().value()).isEqualTo("no JSON".getBytes(UTF_8));
    }

    @Test
    void anEventUnderAnotherKeyOrOnAnotherTopicIsNotCounted() {
        var record = Told.record(World.of(11, 1).getFirst());
        var topic = EventReader.topic(record.topic());
        var other = topic == Topic.GRANTS ? Topic.REVIEWS : Topic.GRANTS;
        events.get(topic).pipeInput(new TestRecord<>("another".getBytes(UTF_8), record.value(), record.headers()));
        events.get(other).pipeInput(new TestRecord<>(record.key(), record.value(), record.headers()));
        assertThat(text(dead(topic).getFirst(), "dead-letter-reason")).isEqualTo("the key is not the subject");
        assertThat(text(dead(other).getFirst(), "dead-letter-reason")).isEqualTo("the event belongs to another topic");
    }

    @Test
    void aTypeOfALaterVersionIsKeptAndCountedApart() {
        var record = Told.record(World.of(11, 1).getFirst());
        record.headers().remove("ce_type").add("ce_type", "clemency.Later".getBytes(UTF_8));
        for (var times = 0; times < 2; times++) {
            events.get(EventReader.topic(record.topic()))
                    .pipeInput(new TestRecord<>(record.key(), record.value(), record.headers()));
        }
        var published = new Published();
        read(published);
        assertThat(published.events()).isOne();
        assertThat(published.cells()).isEmpty();
        assertThat(counts.unknown.sum()).isOne();
    }

    @SuppressWarnings("unchecked")
    private Kept<String, byte[]> cells() {
        return (Kept<String, byte[]>) driver.getStateStore(Stores.CELLS);
    }

    private void tell(Envelope envelope) {
        var record = Told.record(envelope);
        events.get(Topic.of(envelope.event()))
                .pipeInput(new TestRecord<>(record.key(), record.value(), record.headers()));
    }

    private void read(Published published) {
        driver.advanceWallClockTime(FLUSH);
        statistics.readRecordsToList().forEach(record -> published.accept(record.key(), record.value()));
    }

    private List<String> keys() {
        return statistics.readKeyValuesToList().stream().map(pair -> pair.key).toList();
    }

    private List<TestRecord<byte[], byte[]>> dead(Topic topic) {
        return driver.createOutputTopic(topic.deadLetters(), new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private static String text(TestRecord<byte[], byte[]> record, String header) {
        return new String(record.headers().lastHeader(header).value(), UTF_8);
    }
}
