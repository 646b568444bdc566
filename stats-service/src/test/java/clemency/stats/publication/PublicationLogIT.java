package clemency.stats.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerProcess;
import clemency.stats.calendar.FiscalQuarter;
import clemency.stats.publication.Chain.Entry;
import clemency.stats.topology.Settings;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several instances write and read the same topic. */
class PublicationLogIT {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path directory;

    private static BrokerProcess broker;

    private final PublicationConfig config = config();

    @BeforeAll
    static void startTheBroker() throws Exception {
        broker = BrokerProcess.start(directory, 0);
    }

    @AfterAll
    static void stopTheBroker() {
        broker.close();
    }

    @Test
    void every_instance_now_and_later_has_the_first_record_of_a_quarter() throws Exception {
        var brokers = broker.bootstrapServers();
        var one = started(brokers);
        var other = started(brokers);
        await().until(() -> one.chain().isPresent() && other.chain().isPresent());
        var writer = new PublicationWriter(config, brokers);

        var first = release("2016-04-01T12:00:00.123Z");
        long place = writer.write(first);
        long last = writer.write(release("2016-04-01T12:00:01Z"));

        assertThat(one.await(last, PATIENCE)).isTrue();
        assertThat(other.await(last, PATIENCE)).isTrue();
        assertThat(one.chain().orElseThrow().entries()).containsExactly(new Entry(place, first));
        assertThat(other.chain()).isEqualTo(one.chain());
        one.stop(null);
        other.stop(null);
        var restarted = started(brokers);
        await().until(() -> restarted.chain().isPresent());
        assertThat(restarted.chain().orElseThrow().entries()).containsExactly(new Entry(place, first));
        restarted.stop(null);
    }

    private PublicationLog started(String brokers) {
        var log = new PublicationLog(config, settings(), brokers);
        log.start(null);
        return log;
    }

    private static Publication release(String at) {
        return new Publication(
                FiscalQuarter.parse("FY2016-Q2"), Instant.parse(at), Instant.parse(at), 10, List.of(), List.of());
    }

    private static PublicationConfig config() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(PublicationConfig.class)
                .withDefaultValues(Map.of("clemency.publications.topic", "publications-" + UUID.randomUUID()))
                .build()
                .getConfigMapping(PublicationConfig.class);
    }

    private static Settings settings() {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(Settings.class)
                .withDefaultValues(
                        Map.of("clemency.statistics.instance", "one", "clemency.statistics.state-dir", "target/none"))
                .build()
                .getConfigMapping(Settings.class);
    }
}
