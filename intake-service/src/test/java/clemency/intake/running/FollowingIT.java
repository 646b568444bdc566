package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.Envelope;
import clemency.events.Event;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.PetitionEvent.PetitionWithdrawn;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.ReviewEvent.CaseAssigned;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.ReviewEvent.CaseOpened;
import clemency.events.ReviewEvent.CaseSetAside;
import clemency.events.ReviewEvent.RecommendationMade;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class FollowingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);

    private final Door.Answer petition = Door.post("/api/petitions", Petitions.COMMUTATION);
    private final UUID id = UUID.fromString(petition.get("id"));
    private final String code = "{\"trackingCode\":\"" + petition.get("trackingCode") + "\"}";

    @Test
    void each_public_step_shows_and_deliberation_does_not() {
        Wire.send(told(
                new CaseOpened(ClemencyType.COMMUTATION, Programme.TRADITIONAL),
                new CaseAssigned(UUID.randomUUID()),
                new RecommendationMade(Recommender.PARDON_ATTORNEY, Recommendation.DENY),
                new CaseSetAside(UUID.randomUUID())));
        awaitStatus("SET_ASIDE");
        Wire.send(List.of(envelope(1, new ClemencyDenied(DenialKind.EXPRESS, Administration.OBAMA), 10)));
        awaitStatus("DENIED");
        var status = Door.post("/api/status", code);
        assertThat(status.json().get("history"))
                .extracting(step ->
                        step.get("status").asText() + " " + step.get("on").asText())
                .containsExactly(
                        "RECEIVED " + petition.get("receivedOn"),
                        "UNDER_REVIEW 2016-03-03",
                        "SET_ASIDE 2016-03-05",
                        "DENIED 2016-03-11");
        assertThat(status.text()).doesNotContainIgnoringCase("recommend").doesNotContain("Made Up");
        assertThat(Door.get("/api/petitions/" + id).get("status")).isEqualTo("DENIED");
        Door.post("/api/petitions/withdrawals", code).refused(409, "conflict");
    }

    @Test
    void a_petition_can_be_taken_back_and_the_answer_stays_the_same() {
        assertThat(Door.post("/api/petitions/withdrawals", code).status()).isEqualTo(202);
        assertThat(Door.post("/api/petitions/withdrawals", code).status()).isEqualTo(202);
        assertThat(Door.post("/api/status", code).get("status")).isEqualTo("WITHDRAWAL_REQUESTED");
        var told = Wire.told(Topic.PETITIONS, id, 2);
        assertThat(told).extracting(Envelope::version).containsExactly(1L, 2L);
        assertThat(told.getLast().event()).isEqualTo(new PetitionWithdrawn());
        Wire.send(told(
                new CaseOpened(ClemencyType.COMMUTATION, Programme.TRADITIONAL),
                new CaseClosed(ClosingReason.WITHDRAWN, Administration.OBAMA)));
        awaitStatus("CLOSED");
        assertThat(Door.post("/api/petitions/withdrawals", code).status()).isEqualTo(202);
    }

    @Test
    void a_code_that_nobody_has_and_one_that_is_none_are_answered_alike() {
        var unknown = Door.post("/api/status", "{\"trackingCode\":\"0000-0000-0000-0000-0\"}");
        unknown.refused(404, "not-found");
        for (var text : List.of("", "x", "0000-0000-0000-0000-1", "x".repeat(10_000), "\\u0000")) {
            var malformed = Door.post("/api/status", "{\"trackingCode\":\"" + text + "\"}");
            assertThat(malformed).isEqualTo(unknown);
        }
        Door.post("/api/petitions/withdrawals", "{\"trackingCode\":\"x\"}").refused(404, "not-found");
        Door.get("/api/petitions/" + UUID.randomUUID()).refused(404, "not-found");
        Door.get("/api/petitions/x").refused(404, "not-found");
    }

    @Test
    void a_dead_letter_is_replayed_by_a_manager() {
        assertThat(Door.postAs("manager", "/api/dead-letters/clemency.reviews/replay", "application/json", new byte[0])
                        .status())
                .isEqualTo(200);
        Door.postAs("manager", "/api/dead-letters/nothing/replay", "application/json", new byte[0])
                .refused(404, "not-found");
        Door.postAs("attorney", "/api/dead-letters/clemency.reviews/replay", "application/json", new byte[0])
                .refused(403, "forbidden");
        Door.post("/api/dead-letters/clemency.reviews/replay", "").refused(401, "unauthorized");
    }

    private void awaitStatus(String status) {
        await().atMost(PATIENCE).until(() -> Door.post("/api/status", code).get("status"), status::equals);
    }

    private List<Envelope> told(Event... events) {
        var envelopes = new ArrayList<Envelope>();
        for (var event : events) {
            envelopes.add(envelope(envelopes.size() + 1, event, envelopes.size() + 1));
        }
        return envelopes;
    }

    /** The n-th thing that happens, n days and n seconds later. */
    private Envelope envelope(long version, Event event, int n) {
        return new Envelope(
                UUID.randomUUID(),
                "/review-service",
                id,
                version,
                DAY.plusDays(n),
                Instant.parse("2099-01-01T12:00:00Z").plusSeconds(n),
                event);
    }
}
