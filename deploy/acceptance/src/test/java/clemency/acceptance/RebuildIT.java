package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.bench.HistoryOnTopics;
import clemency.local.Ports;
import clemency.local.Rebuild;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/**
 * Promise 3: statistics are the same after a rebuild from the topics, though it is killed in the middle, and though it is
 * killed when it has committed what it has not yet published.
 */
class RebuildIT {

    private static final int PETITIONS = 8_000;
    private static final int KILLS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /**
     * Buffers so small that RocksDB writes files all the time: a kill finds half-written ones. And a commit at every beat: it
     * gets on slowly, in small steps, so that there is a middle.
     */
    private static final Map<String, String> SMALL_STEPS = Map.of(
            "CLEMENCY_STATISTICS_EPOCH", "rebuilt",
            "CLEMENCY_STATISTICS_ROCKSDB_WRITE_BUFFER", "65536",
            "CLEMENCY_STATISTICS_CATCH_UP_INTERVAL", "50ms");

    private static final Map<String, String> THIRD_EPOCH = Map.of("CLEMENCY_STATISTICS_EPOCH", "unpublished");

    /** Commits all the time, and publishes nothing as long as this test runs. */
    private static final Map<String, String> NEVER_PUBLISHED = Map.of(
            "CLEMENCY_STATISTICS_EPOCH", "unpublished",
            "CLEMENCY_STATISTICS_COMMIT_INTERVAL", "100ms",
            "CLEMENCY_STATISTICS_FLUSH_INTERVAL", "1h");

    @Test
    void a_rebuild_gives_the_same_figures_though_it_is_killed(@TempDir Path data) throws Exception {
        try (var system = RunningSystem.start(data)) {
            // They would take the made-up histories for their own.
            system.processes.process("intake-service").stop();
            system.processes.process("review-service").stop();
            var events = putHistories(system);
            awaitExpected(system.stats);
            var answers = Answers.of(system.stats);

            aRebuildKilledInTheMiddle(system, events, answers);
            aRebuildKilledBetweenCommitAndPublication(system, events, answers);
            aRebuildByOneCommand(system, data, answers);
        }
    }

    private static long putHistories(RunningSystem system) throws Exception {
        try (var history = new HistoryOnTopics(system.processes.bootstrapServers())) {
            return history.put(PETITIONS);
        }
    }

    private static void aRebuildKilledInTheMiddle(RunningSystem system, long events, Answers answers) throws Exception {
        var port = Ports.free().stats();
        var rebuild = system.processes.addStatistics("stats-rebuild", port, SMALL_STEPS);
        var figures = system.at(port);
        var countedAtKill = new ArrayList<Long>();
        for (var kill = 0; kill < KILLS; kill++) {
            awaitProgress(figures);
            rebuild.kill();
            countedAtKill.add(counted(system, "rebuilt"));
            rebuild.awaitRestarted(PATIENCE);
        }
        // The later ones may come when all is done; the first does not.
        assertThat(countedAtKill.getFirst())
                .as("events counted at the first kill")
                .isBetween(1L, events - 1);
        awaitSame(figures, answers);
        rebuild.stop();
    }

    private static void aRebuildKilledBetweenCommitAndPublication(RunningSystem system, long events, Answers answers)
            throws Exception {
        var port = Ports.free().stats();
        var rebuild = system.processes.addStatistics("stats-late", port, NEVER_PUBLISHED);
        var figures = system.at(port);
        await().atMost(PATIENCE).until(() -> counted(system, "unpublished") == events);
        assertThat(received(figures)).as("published so far").isZero();
        rebuild.kill();
        rebuild.stop();

        // No event is left to be counted: what is shown now is what was committed before the kill.
        var restarted = system.processes.addStatistics("stats-late", port, THIRD_EPOCH);
        awaitSame(figures, answers);
        restarted.stop();
    }

    /** What is served stays as it is all the time, is replaced in one step, and goes on moving with the events. */
    private static void aRebuildByOneCommand(RunningSystem system, Path data, Answers answers) throws Exception {
        try (var served = new Served(system.stats);
                var dashboard = new LiveStream(system.stats.address("/api/live"))) {
            await().atMost(PATIENCE).until(() -> dashboard.snapshots() == 1);

            assertThat(new CommandLine(new Rebuild(RunningSystem.home())).execute("--data", data.toString()))
                    .isZero();

            await().atMost(PATIENCE).until(() -> dashboard.snapshots() == 2);
            awaitSame(system.stats, answers);
            assertThat(served.others()).as("answers in between").isEmpty();
        }
        var before = counted(system, "4-1");
        long more;
        try (var history = new HistoryOnTopics(system.processes.bootstrapServers())) {
            more = history.put(PETITIONS, 100);
        }
        await().atMost(PATIENCE).until(() -> received(system.stats) == PETITIONS + 100);

        // It is still the current one when the process begins anew.
        system.processes.process("stats-service").kill();
        system.processes.process("stats-service").awaitRestarted(PATIENCE);
        assertThat(received(system.stats)).isEqualTo(PETITIONS + 100);
        assertThat(counted(system, "4-1")).isEqualTo(before + more);
    }

    /** More is published than when it was first looked at, or everything. */
    private static void awaitProgress(Api stats) {
        var before = received(stats);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> received(stats), now -> now > before || now == PETITIONS);
    }

    /** What an epoch has committed, which is exact even while it is dead. */
    private static long counted(RunningSystem system, String epoch) throws Exception {
        return Committed.records(system.processes.bootstrapServers(), "clemency-statistics-" + epoch);
    }

    private static long received(Api stats) {
        return stats.get("/api/summary").expect(200).get("received").asLong();
    }

    private static void awaitSame(Api stats, Answers answers) {
        awaitExpected(stats);
        await().atMost(PATIENCE).untilAsserted(() -> answers.areGivenBy(stats));
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
