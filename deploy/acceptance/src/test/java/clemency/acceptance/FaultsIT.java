package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.acceptance.FlowingPetitions.Accepted;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 1: a petition that was answered 201 is never lost, whatever process is killed, and is counted once. */
class FaultsIT {

    private static final int PETITIONS = 2_000;
    private static final int DENIED = 500;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> VICTIMS =
            List.of("intake-service", "review-service", "stats-service", "broker", "database");

    @Test
    void every_accepted_petition_is_counted_once_though_each_process_is_killed(@TempDir Path data) throws Exception {
        try (var system = RunningSystem.start(data);
                var live = new LiveStream(system.stats.address("/api/live"));
                var flow = new FlowingPetitions(system.intake)) {
            killEachInTurn(system, flow);
            await().atMost(PATIENCE).until(() -> flow.count() >= PETITIONS);
            flow.stop();

            awaitFigures(system, live, flow.accepted().values(), List.of());
            eachIsThere(system, flow.accepted());

            var denied = flow.accepted().entrySet().stream()
                    .limit(DENIED)
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            denyMany(system, denied.keySet());
            awaitFigures(system, live, flow.accepted().values(), denied.values());
            assertThat(live.snapshots()).as("what it missed it was told").isOne();
            assertThat(live.offsets())
                    .as("nothing was told twice")
                    .doesNotHaveDuplicates()
                    .isSorted();
        }
    }

    /** Each dies while many petitions are under way, and few come until it is back. */
    private static void killEachInTurn(RunningSystem system, FlowingPetitions flow) throws Exception {
        var share = PETITIONS / (VICTIMS.size() + 1);
        for (var name : VICTIMS) {
            var enough = flow.count() + share;
            await().atMost(PATIENCE).until(() -> flow.count() >= enough);
            var victim = system.processes.process(name);
            victim.kill();
            flow.trickle();
            victim.awaitRestarted(PATIENCE);
            flow.flow();
        }
    }

    private static void awaitFigures(
            RunningSystem system, LiveStream live, Collection<Accepted> answered, Collection<Accepted> denied) {
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        ExpectedFigures.of(system.intake, answered, denied).areShownBy(system, live));
    }

    private static void eachIsThere(RunningSystem system, Map<String, Accepted> accepted) {
        accepted.forEach((petition, answered) -> {
            var status = system.intake.post("/api/status", Map.of("trackingCode", answered.trackingCode()));
            assertThat(status.expect(200).get("status").asText()).isEqualTo("RECEIVED");
            assertThat(system.review.getAs("manager", "/api/cases/" + petition).status())
                    .isEqualTo(200);
        });
    }

    /** Many decisions in one transaction; who made them is killed on the answer, whether or not the others were told by then. */
    private static void denyMany(RunningSystem system, Collection<String> petitions) throws Exception {
        var decisions = petitions.stream()
                .map(petition -> Map.of("petition", petition, "outcome", "DENY"))
                .toList();
        var answer = system.review.postAs("decision", "/api/decisions", Map.of("decisions", decisions));
        var review = system.processes.process("review-service");
        review.kill();
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 204);
        review.awaitRestarted(PATIENCE);
    }
}
