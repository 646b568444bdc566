package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Promise 1: a petition that was answered 201 is never lost, whatever process is killed, and is counted once. */
class FaultsIT {

    private static final int PETITIONS = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<String> VICTIMS =
            List.of("intake-service", "review-service", "stats-service", "broker", "database");

    @Test
    void every_accepted_petition_is_counted_once_though_each_process_is_killed(@TempDir Path data) throws Exception {
        try (var system = RunningSystem.start(data);
                var flow = new FlowingPetitions(system.intake)) {
            killEachInTurn(system, flow);
            await().atMost(PATIENCE).until(() -> flow.count() >= PETITIONS);
            flow.stop();

            await().atMost(PATIENCE).untilAsserted(() -> allFiguresAgree(system));
            eachIsThere(system, flow.accepted());
            assertThat(accepted(system)).isGreaterThanOrEqualTo(flow.count());

            denyMany(system, flow.accepted().keySet().stream().limit(500).toList());
        }
    }

    private static void killEachInTurn(RunningSystem system, FlowingPetitions flow) throws Exception {
        var share = PETITIONS / (VICTIMS.size() + 1);
        for (var i = 0; i < VICTIMS.size(); i++) {
            var enough = (i + 1) * share;
            await().atMost(PATIENCE).until(() -> flow.count() >= enough);
            var victim = system.processes.process(VICTIMS.get(i));
            victim.kill();
            victim.awaitRestarted(PATIENCE);
        }
    }

    private static void allFiguresAgree(RunningSystem system) {
        var accepted = accepted(system);
        var open = system.review.get("/api/counts").expect(200).get("open").asLong();
        var summary = system.stats.get("/api/summary").expect(200);
        assertThat(open).as("review's open cases").isEqualTo(accepted);
        assertThat(summary.get("received").asLong()).as("received").isEqualTo(accepted);
        assertThat(summary.get("pending").asLong()).as("pending").isEqualTo(accepted);
        assertThat(summary.get("residual").asLong()).as("residual").isZero();
        assertThat(reconciliation(system).get("closes").asBoolean()).isTrue();
    }

    private static long accepted(RunningSystem system) {
        return system.intake.get("/api/counts").expect(200).get("accepted").asLong();
    }

    private static JsonNode reconciliation(RunningSystem system) {
        return system.stats.get("/api/reconciliation").expect(200);
    }

    private static void eachIsThere(RunningSystem system, Map<String, String> accepted) {
        accepted.forEach((petition, trackingCode) -> {
            var status = system.intake.post("/api/status", Map.of("trackingCode", trackingCode));
            assertThat(status.expect(200).get("status").asText()).isEqualTo("RECEIVED");
            assertThat(system.review.getAs("manager", "/api/cases/" + petition).status())
                    .isEqualTo(200);
        });
    }

    /** Many decisions in one transaction; the service that made them is killed at once, before it can have told anybody. */
    private static void denyMany(RunningSystem system, List<String> petitions) throws Exception {
        var decisions = petitions.stream()
                .map(petition -> Map.of("petition", petition, "outcome", "DENY"))
                .toList();
        var answer = system.review.postAs("decision", "/api/decisions", Map.of("decisions", decisions));
        var review = system.processes.process("review-service");
        review.kill();
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 204);
        review.awaitRestarted(PATIENCE);
        await().atMost(PATIENCE).untilAsserted(() -> {
            var summary = system.stats.get("/api/summary").expect(200);
            assertThat(summary.get("denied").asInt()).isEqualTo(petitions.size());
            assertThat(summary.get("residual").asInt()).isZero();
            assertThat(reconciliation(system).get("closes").asBoolean()).isTrue();
        });
    }
}
