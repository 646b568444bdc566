package clemency.stats.live;

import static clemency.events.ClemencyType.PARDON;
import static clemency.stats.view.Told.daily;
import static clemency.stats.view.Told.partial;
import static clemency.stats.view.Told.received;
import static clemency.stats.view.Told.watermark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Dimension;
import clemency.stats.aggregate.StatsRecord;
import clemency.stats.view.ShowingProfile;
import clemency.stats.view.Teller;
import clemency.stats.view.View;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.YearMonth;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Somebody who tells, and clients who watch. Source partitions from 50 on are theirs alone. */
abstract class Telling {

    /** How many were told last: shared, as the classes of this profile share the topic. */
    static long count;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @TestHTTPResource
    URI service;

    @Inject
    MeterRegistry metrics;

    @Inject
    View view;

    Teller teller;

    @BeforeEach
    void tellSomething() throws Exception {
        teller = new Teller(brokers, ShowingProfile.EPOCH);
        tellAndSee(PARDON);
    }

    @AfterEach
    void stopTelling() {
        teller.close();
    }

    RawStream connect(String query, String lastEventId, String user) throws Exception {
        return new RawStream(service.getPort(), query, lastEventId, user);
    }

    RawStream connect(String query, String lastEventId) throws Exception {
        return new RawStream(service.getPort(), query, lastEventId);
    }

    /** A new client that has read its snapshot. */
    RawStream connected(String query) throws Exception {
        var stream = connect(query, null);
        assertThat(stream.nextNews().event()).isEqualTo("hello");
        assertThat(stream.nextNews().event()).isEqualTo("snapshot");
        return stream;
    }

    /** One more of the type; returns when this instance shows it. */
    void tellAndSee(ClemencyType type) throws Exception {
        long told = teller.tell(now(type, ++count));
        await().until(() -> view.latest().isPresent() && offset() >= told);
    }

    /** One more pardon of a district, by month alone. */
    void tellAndSee(String district) throws Exception {
        var cell = new Cell.Cut(YearMonth.of(2019, 5), PARDON, Dimension.DISTRICT, district);
        int partition = 60;
        long told =
                teller.tell(partial(partition, cell, received(++count)), watermark(partition, "2026-01-01T00:00:00Z"));
        await().until(() -> view.latest().isPresent() && offset() >= told);
    }

    static StatsRecord[] now(ClemencyType type, long received) {
        int partition = 50 + type.ordinal();
        return new StatsRecord[] {
            partial(partition, daily("2019-05-06", type), received(received)),
            watermark(partition, "2026-01-01T00:00:00Z")
        };
    }

    long offset() {
        return view.latest().orElseThrow().offset();
    }

    /** What a client could say that has seen more than there is. */
    String after(long more) {
        var latest = view.latest().orElseThrow();
        return latest.log() + '-' + (latest.offset() + more);
    }

    String id() {
        return view.latest().orElseThrow().id();
    }

    double clients() {
        return metrics.get("clemency.live.clients").gauge().value();
    }
}
