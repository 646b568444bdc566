package clemency.stats.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerProcess;
import clemency.events.Envelope;
import clemency.http.ProblemException;
import clemency.stats.World;
import clemency.stats.aggregate.Sum;
import clemency.stats.calendar.FiscalQuarter;
import clemency.stats.epoch.CurrentEpoch;
import clemency.stats.freshness.Behind;
import clemency.stats.query.Answers;
import clemency.stats.topology.Settings;
import clemency.stats.view.Told;
import clemency.stats.view.View;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Releases on a real broker, made by several instances whose figures differ. */
class PublisherIT {

    private static final FiscalQuarter FIRST = FiscalQuarter.parse("FY2015-Q1");
    private static final List<Envelope> EVENTS = World.of(11, 300);

    @TempDir
    static Path directory;

    private static BrokerProcess broker;

    private final String topic = "publications-" + UUID.randomUUID();
    private final String epoch = UUID.randomUUID().toString().substring(0, 8);
    private final List<PublicationLog> logs = new ArrayList<>();
    private final List<Behind> asking = new ArrayList<>();

    @BeforeAll
    static void startTheBroker() throws Exception {
        broker = BrokerProcess.start(directory, 0);
    }

    @AfterAll
    static void stopTheBroker() {
        broker.close();
    }

    @AfterEach
    void stopReading() throws Exception {
        for (var log : logs) {
            log.stop(null);
        }
        asking.forEach(Behind::close);
    }

    @Test
    void what_one_instance_releases_is_what_every_instance_shows_whatever_it_knows() throws Exception {
        createStatistics();
        var one = publisher(told(200));
        var other = publisher(told(300));

        var made = one.publish(FIRST);
        assertThat(made.made()).isTrue();
        await().until(() -> other.chain().of(FIRST).isPresent());
        var again = other.publish(FIRST);

        assertThat(again.made()).isFalse();
        assertThat(again.publication()).isEqualTo(made.publication());
        var restarted = publisher(told(300));
        assertThat(restarted.publish(FIRST).publication()).isEqualTo(made.publication());
    }

    @Test
    void the_next_release_counts_what_the_last_one_did_not_know() throws Exception {
        createStatistics();
        var before = publisher(told(200));
        var first = before.publish(FIRST).publication();
        var after = publisher(told(300));

        var second = after.publish(FIRST.next()).publication();

        assertThat(second.tables())
                .allSatisfy(table -> assertThat(table.lines().getLast().pendingAtStart())
                        .isEqualTo(first.tables().stream()
                                .filter(each -> each.dimension().equals(table.dimension())
                                        && each.clemencyType() == table.clemencyType())
                                .findFirst()
                                .orElseThrow()
                                .lines()
                                .getLast()
                                .pendingAtEnd()));
    }

    @Test
    void a_quarter_whose_turn_has_not_come_is_refused() throws Exception {
        createStatistics();
        var publisher = publisher(told(300));
        assertThat(publisher.publish(FIRST).made()).isTrue();

        assertThatThrownBy(() -> publisher.publish(FIRST.next().next())).satisfies(status(409));
        assertThatThrownBy(() -> publisher.publish(FiscalQuarter.parse("FY2018-Q4")))
                .satisfies(status(409));
    }

    @Test
    void while_events_wait_to_be_counted_nothing_is_released() throws Exception {
        createStatistics();
        try (var producer = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()),
                new StringSerializer(),
                new StringSerializer())) {
            var _ = producer.send(new ProducerRecord<>(clemency.events.Topic.PETITIONS.topicName(), "one more"))
                    .get();
        }

        assertThatThrownBy(() -> publisher(told(300), 0).publish(FIRST)).satisfies(status(503));
        assertThat(publisher(told(300), 100).publish(FIRST).made()).isTrue();
    }

    private static java.util.function.Consumer<Throwable> status(int status) {
        return thrown -> assertThat(thrown)
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.problem().status()).isEqualTo(status));
    }

    private static View told(int events) {
        return Told.shown(
                Told.of(Sum.of(EVENTS.subList(0, Math.min(events * 3, EVENTS.size()))))
                        .snapshot(),
                0);
    }

    private Publisher publisher(View view) {
        return publisher(view, 100);
    }

    private Publisher publisher(View view, long behindAtMost) {
        var config = config(
                PublicationConfig.class,
                Map.of(
                        "clemency.publications.topic",
                        topic,
                        "clemency.publications.behind-at-most",
                        Long.toString(behindAtMost)));
        var settings = config(
                Settings.class,
                Map.of(
                        "clemency.statistics.instance", "one",
                        "clemency.statistics.state-dir", "target/none",
                        "clemency.statistics.epoch", epoch));
        var brokers = broker.bootstrapServers();
        var log = new PublicationLog(config, settings, brokers);
        var behind = new Behind(settings, CurrentEpoch.fixed(epoch), view, brokers);
        logs.add(log);
        asking.add(behind);
        log.start(null);
        await().until(() -> log.chain().isPresent());
        return new Publisher(
                log,
                new PublicationWriter(config, brokers),
                config,
                new Answers(view, null, null),
                behind,
                Clock.fixed(Instant.parse("2018-01-01T12:00:00Z"), ZoneOffset.UTC));
    }

    private static <T> T config(Class<T> mapping, Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(mapping)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(mapping);
    }

    private void createStatistics() throws Exception {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", broker.bootstrapServers()))) {
            var _ = admin.createTopics(List.of(new NewTopic("clemency.stats." + epoch, 1, (short) 1)))
                    .all()
                    .get();
        }
    }
}
