package clemency.stats.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

/** Kafka Streams starts with settings that were not applied, and says nothing: so what arrives in it is asserted. */
class StreamsSettingsTest {

    private final StreamsConfig config =
            new StreamsConfig(StreamsSettings.of(TestSettings.of("7", Path.of("state")), "broker:9092"));
    private final Map<String, Object> consumer = config.getMainConsumerConfigs("group", "client", 1);
    private final Map<String, Object> producer = config.getProducerConfigs("client");

    @Test
    void exactlyOnceArrives() {
        assertThat(config.getString(StreamsConfig.PROCESSING_GUARANTEE_CONFIG)).isEqualTo("exactly_once_v2");
        assertThat(consumer).containsEntry("isolation.level", "read_committed");
        assertThat(config.getRestoreConsumerConfigs("client")).containsEntry("isolation.level", "read_committed");
        assertThat(producer).containsEntry("enable.idempotence", true).containsEntry("transaction.timeout.ms", 5_000);
    }

    @Test
    void membershipIsStaticAndClassic() {
        assertThat(consumer)
                .containsEntry("group.instance.id", "stats-1-1")
                .containsEntry("session.timeout.ms", 8_000)
                .containsEntry("auto.offset.reset", "earliest");
        assertThat(config.getString(StreamsConfig.GROUP_PROTOCOL_CONFIG)).isEqualTo("classic");
    }

    @Test
    void anEpochHasItsOwnApplicationAndTopic() {
        var settings = TestSettings.of("blue", Path.of("state"));
        assertThat(settings.applicationId()).isEqualTo("clemency-statistics-blue");
        assertThat(settings.topic()).isEqualTo("clemency.stats.blue");
    }
}
