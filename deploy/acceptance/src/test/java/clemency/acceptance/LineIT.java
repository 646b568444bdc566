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

/** One petition all the way: submitted, assigned, recommended on, granted; seen on the status address and live. */
class LineIT {

    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Map<String, Object> TERMS = Map.of(
            "prisonTerm",
            Map.of("kind", "COMMUTED_TO_MONTHS", "months", 240),
            "conditional",
            true,
            "remitted",
            List.of("FINE"),
            "supervisedRelease",
            "INTACT");

    @Test
    void a_petition_becomes_a_grant_and_every_step_is_seen(@TempDir Path data) throws Exception {
        try (var system = RunningSystem.start(data);
                var live = new LiveStream(system.stats.address("/api/live"))) {
            var receipt =
                    system.intake.post("/api/petitions", Petitions.madeUp(1)).expect(201);
            var code = receipt.get("trackingCode").asText();
            var _ = awaitStatus(system, code, "RECEIVED");
            awaitLive(live, Map.of("received", 1L, "pending", 1L, "granted", 0L));

            var petition = anAttorneyTakesTheNextCase(system);
            assertThat(petition).isEqualTo(receipt.get("id").asText());
            var _ = awaitStatus(system, code, "UNDER_REVIEW");

            recommendToGrant(system, petition);
            grant(system, petition);
            var history = awaitStatus(system, code, "GRANTED").get("history");
            assertThat(history.findValuesAsText("status")).containsExactly("RECEIVED", "UNDER_REVIEW", "GRANTED");
            awaitLive(live, Map.of("received", 1L, "pending", 0L, "granted", 1L, "lifeSentencesCommuted", 1L));
            assertThat(live.everHadResidual()).isFalse();
            theFiguresClose(system);
        }
    }

    /** One who handles all programmes that intake publishes: each is known to review, before any case is. */
    private static String anAttorneyTakesTheNextCase(RunningSystem system) {
        var published = system.intake.get("/api/programmes").expect(200).findValuesAsText("code");
        assertThat(published).contains("TRADITIONAL", "CAPITAL");
        var attorney = system.review
                .postAs(
                        "manager",
                        "/api/attorneys",
                        Map.of(
                                "name",
                                "Made-up Attorney",
                                "signIn",
                                "attorney",
                                "openCaseLimit",
                                1,
                                "programmes",
                                published))
                .expect(201)
                .get("id")
                .asText();
        // The case opens when the event has arrived; until then nothing waits.
        return await().atMost(SOON)
                .until(() -> next(system, attorney), answer -> answer.status() == 200)
                .json()
                .get("petition")
                .asText();
    }

    private static Api.Answer next(RunningSystem system, String attorney) {
        return system.review.postAs("attorney", "/api/attorneys/" + attorney + "/next", Map.of());
    }

    private static void recommendToGrant(RunningSystem system, String petition) {
        for (var recommender : List.of("pardon-attorney", "deputy-attorney-general")) {
            var answer = system.review.postAs(
                    recommender, "/api/cases/" + petition + "/recommendations", Map.of("recommendation", "GRANT"));
            assertThat(answer.status()).as(answer.response().body()).isBetween(200, 204);
        }
    }

    private static void grant(RunningSystem system, String petition) {
        var decision = Map.of("petition", petition, "outcome", "GRANT", "terms", TERMS);
        var answer = system.review.postAs("decision", "/api/decisions", Map.of("decisions", List.of(decision)));
        assertThat(answer.status()).as(answer.response().body()).isBetween(200, 204);
    }

    private static JsonNode awaitStatus(RunningSystem system, String code, String status) {
        return await().atMost(SOON)
                .until(
                        () -> system.intake
                                .post("/api/status", Map.of("trackingCode", code))
                                .expect(200),
                        answer -> answer.get("status").asText().equals(status));
    }

    private static void awaitLive(LiveStream live, Map<String, Long> figures) {
        await().atMost(SOON).until(() -> live.showed(figures));
    }

    /** The neighbours are compared too; they learn of the last step a moment later. */
    private static void theFiguresClose(RunningSystem system) {
        var summary = system.stats.get("/api/summary").expect(200);
        assertThat(summary.get("residual").asInt()).isZero();
        await().atMost(SOON).untilAsserted(() -> Closing.isShownBy(system.stats));
    }
}
