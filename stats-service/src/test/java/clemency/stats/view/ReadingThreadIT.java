package clemency.stats.view;

import static clemency.events.ClemencyType.COMMUTATION;
import static clemency.events.ClemencyType.PARDON;
import static clemency.stats.view.Told.daily;
import static clemency.stats.view.Told.partial;
import static clemency.stats.view.Told.received;
import static clemency.stats.view.Told.watermark;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerProcess;
import clemency.stats.epoch.CurrentEpoch;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;

/** The view on a real broker, which is killed under it. */
class ReadingThreadIT {

    @TempDir
    static Path directory;

    private static BrokerProcess broker;

    private final View view = new View();
    private final List<Long> shown = new CopyOnWriteArrayList<>();
    private ReadingThread reading;

    @BeforeAll
    static void start() throws Exception {
        broker = BrokerProcess.start(directory, 0);
    }

    @AfterAll
    static void stop() {
        broker.close();
    }

    @AfterEach
    void stopReading() throws Exception {
        reading.stop(new ShutdownEvent());
    }

    @Test
    void shows_only_what_was_committed_and_only_at_watermarks(TestInfo test) throws Exception {
        try (var teller = new Teller(broker.bootstrapServers(), epoch(test))) {
            teller.tellAndAbort(partial(0, daily("2016-01-04", COMMUTATION), received(7)), now(0));
            var offset = teller.tell(partial(0, daily("2016-01-04", COMMUTATION), received(3)), now(0));
            var _ = teller.tell(partial(1, daily("2016-01-04", COMMUTATION), received(5)));
            read(test);

            await().until(() -> view.latest().isPresent());
            assertThat(view.latest().orElseThrow().offset()).isEqualTo(offset);
            assertThat(figure()).isEqualTo(3);

            var _ = teller.tell(now(1));
            await().untilAsserted(() -> assertThat(figure()).isEqualTo(8));
        }
    }

    @Test
    void shows_nothing_before_it_has_read_to_the_end(TestInfo test) throws Exception {
        try (var teller = new Teller(broker.bootstrapServers(), epoch(test))) {
            for (int count = 1; count <= 100; count++) {
                var _ = teller.tell(partial(0, daily("2016-01-04", PARDON), received(count)), now(0));
            }
            view.watch(() -> shown.add(figure()));
            read(test);

            await().until(() -> !shown.isEmpty());
            assertThat(shown.getFirst()).isEqualTo(100);
        }
    }

    @Test
    void is_ready_on_an_empty_topic_and_waits_for_one_that_is_not_there_yet(TestInfo test) throws Exception {
        read(test);
        try (var _ = new Teller(broker.bootstrapServers(), epoch(test))) {
            await().atMost(Duration.ofSeconds(30)).until(() -> view.latest().isPresent());
            assertThat(view.latest().orElseThrow().id()).matches(epoch(test) + "\\.[\\w-]{22}--1");
        }
    }

    @Test
    void outlives_the_broker(TestInfo test) throws Exception {
        try (var teller = new Teller(broker.bootstrapServers(), epoch(test))) {
            var _ = teller.tell(partial(0, daily("2016-01-04", COMMUTATION), received(3)), now(0));
            read(test);
            // The markers of a commit may come after its answer: the view may be there, and empty yet.
            await().until(() -> view.latest().isPresent() && figure() == 3);
        }
        restartBroker();
        assertThat(figure()).isEqualTo(3);

        try (var teller = new Teller(broker.bootstrapServers(), epoch(test))) {
            var _ = teller.tell(partial(0, daily("2016-01-04", COMMUTATION), received(4)), now(0));
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(figure()).isEqualTo(4));
        }
    }

    @Test
    void whatever_fails_is_said_and_reading_begins_anew(TestInfo test) throws Exception {
        var broken = new AtomicBoolean(true);
        view.watch(() -> {
            if (broken.get()) {
                throw new AssertionError("made to fail");
            }
        });
        try (var teller = new Teller(broker.bootstrapServers(), epoch(test))) {
            read(test);
            await().until(view::failing);

            broken.set(false);
            var _ = teller.tell(partial(0, daily("2016-01-04", COMMUTATION), received(3)), now(0));
            await().untilAsserted(() -> assertThat(figure()).isEqualTo(3));
            assertThat(view.failing()).isFalse();
        }
    }

    private static void restartBroker() throws Exception {
        var address = broker.bootstrapServers();
        broker.kill();
        broker = BrokerProcess.start(directory, Integer.parseInt(address.substring(address.indexOf(':') + 1)));
    }

    private void read(TestInfo test) {
        reading = new ReadingThread(view, broker.bootstrapServers(), CurrentEpoch.fixed(epoch(test)));
        reading.start(new StartupEvent());
    }

    private static String epoch(TestInfo test) {
        return test.getTestMethod().orElseThrow().getName();
    }

    private static clemency.stats.aggregate.StatsRecord now(int partition) {
        return watermark(partition, "2026-01-01T00:00:00Z");
    }

    private long figure() {
        return view.latest().orElseThrow().national(Scope.ALL).value(Figure.RECEIVED);
    }
}
