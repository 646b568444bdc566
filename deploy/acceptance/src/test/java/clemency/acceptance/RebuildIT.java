package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.bench.HistoryOnTopics;
import clemency.local.Ports;
import clemency.local.Supervised;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 3: statistics are the same after a rebuild from the topics, though it is killed in the middle, and though it is
 * killed when it has committed what it has not yet published.
 */
class RebuildIT {

    private static final int PETITIONS = 60_000;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** Buffers so small that RocksDB writes files all the time: a kill finds half-written ones. */
    private static final Map<String, String> SMALL_WRITE_BUFFERS =
            Map.of("CLEMENCY_STATISTICS_EPOCH", "2", "CLEMENCY_STATISTICS_ROCKSDB_WRITE_BUFFER", "65536");

    /** Commits long before it publishes. */
    private static final Map<String, String> PUBLISHED_LATE = Map.of(
            "CLEMENCY_STATISTICS_EPOCH", "3",
            "CLEMENCY_STATISTICS_COMMIT_INTERVAL", "100ms",
            "CLEMENCY_STATISTICS_FLUSH_INTERVAL", "20s",
            "CLEMENCY_STATISTICS_CATCH_UP_INTERVAL", "20s");

    @Test
    void a_rebuild_gives_the_same_figures_though_it_is_killed(@TempDir Path data) throws Exception {
        try (var system = RunningSystem.start(data)) {
            // They would take the made-up histories for their own.
            system.processes.process("intake-service").stop();
            system.processes.process("review-service").stop();
            putHistories(system);
            awaitExpected(system.stats);

            aRebuildKilledInTheMiddle(system);
            aRebuildKilledBetweenCommitAndPublication(system);
        }
    }

    private static void putHistories(RunningSystem system) throws Exception {
        try (var history = new HistoryOnTopics(system.processes.bootstrapServers())) {
            assertThat(history.put(PETITIONS)).isPositive();
        }
    }

    private static void aRebuildKilledInTheMiddle(RunningSystem system) throws Exception {
        var port = Ports.free().stats();
        var rebuild = system.processes.addStatistics("stats-rebuild", port, SMALL_WRITE_BUFFERS);
        var figures = system.statisticsAt(port);
        long before = 0;
        for (var kill = 0; kill < 3 && before < PETITIONS; kill++) {
            var seen = before;
            before = await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> received(figures), now -> now > seen);
            killAndAwait(rebuild);
        }
        awaitExpected(figures);
        rebuild.stop();
    }

    private static void aRebuildKilledBetweenCommitAndPublication(RunningSystem system) throws Exception {
        var port = Ports.free().stats();
        var rebuild = system.processes.addStatistics("stats-late", port, PUBLISHED_LATE);
        var figures = system.statisticsAt(port);
        await().atMost(PATIENCE)
                .until(() -> Committed.records(system.processes.bootstrapServers(), "clemency-statistics-3") > 0);
        assertThat(received(figures)).as("published so far").isZero();
        killAndAwait(rebuild);
        awaitExpected(figures);
        rebuild.stop();
    }

    private static void killAndAwait(Supervised process) throws Exception {
        process.kill();
        process.awaitRestarted(PATIENCE);
    }

    private static long received(Api stats) {
        return stats.get("/api/summary").json().path("received").asLong();
    }

    private static void awaitExpected(Api stats) {
        var expected = ExpectedTotals.of(PETITIONS);
        await().atMost(PATIENCE).untilAsserted(() -> {
            var summary = stats.get("/api/summary").expect(200);
            var shown = new TreeMap<String, Long>();
            expected.keySet()
                    .forEach(figure -> shown.put(figure, summary.get(figure).asLong()));
            assertThat(shown).isEqualTo(expected);
        });
    }
}
