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
import clemency.events.Information;
import clemency.events.PetitionEvent.PetitionSupplemented;
import clemency.events.PetitionEvent.PetitionWithdrawn;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.Referee;
import clemency.events.ReferralEvent.ReferralSent;
import clemency.events.ReviewEvent.CaseAssigned;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.ReviewEvent.CaseOpened;
import clemency.events.ReviewEvent.CaseSetAside;
import clemency.events.ReviewEvent.RecommendationMade;
import clemency.events.ReviewEvent.SentToWhiteHouse;
import clemency.events.ScreeningEvent.CaseScreened;
import clemency.events.ScreeningEvent.InformationReceived;
import clemency.events.ScreeningEvent.InformationRequested;
import clemency.events.ScreeningEvent.ScreeningStarted;
import clemency.events.Supplement;
import clemency.events.Topic;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class FollowingIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final LocalDate DAY = LocalDate.of(2016, 3, 1);

    private final Door.Answer petition = Door.post("/api/petitions", Petitions.COMMUTATION);
    private final UUID id = UUID.fromString(petition.get("id"));
    private final String trackingCode = petition.get("trackingCode");
    private final String code = "{\"trackingCode\":\"" + petition.get("trackingCode") + "\"}";

    @Test
    void each_public_step_shows_and_deliberation_does_not() {
        Wire.send(told(
                new CaseOpened(ClemencyType.COMMUTATION, Programme.TRADITIONAL),
                new ScreeningStarted(),
                new InformationRequested(Set.of(Information.COURT_RECORDS), DAY.plusDays(30)),
                new InformationReceived(),
                new CaseScreened(),
                new CaseAssigned(UUID.randomUUID()),
                new ReferralSent(UUID.randomUUID(), Referee.SENTENCING_JUDGE, DAY.plusDays(60)),
                new RecommendationMade(Recommender.PARDON_ATTORNEY, Recommendation.DENY),
                new SentToWhiteHouse(DAY.plusDays(40)),
                new CaseSetAside(UUID.randomUUID())));
        awaitStatus("SET_ASIDE");
        Wire.send(List.of(envelope(1, new ClemencyDenied(DenialKind.EXPRESS, Administration.OBAMA), 11)));
        awaitStatus("DENIED");
        var status = Door.post("/api/status", code);
        assertThat(status.json().get("history"))
                .extracting(step ->
                        step.get("status").asText() + " " + step.get("on").asText())
                .containsExactly(
                        "RECEIVED " + petition.get("receivedOn"),
                        "INFORMATION_REQUESTED 2016-03-04",
                        "INFORMATION_RECEIVED 2016-03-05",
                        "UNDER_REVIEW 2016-03-07",
                        "SET_ASIDE 2016-03-11",
                        "DENIED 2016-03-12");
        assertThat(status.text()).doesNotContainIgnoringCase("recommend").doesNotContain("Made Up");
        assertThat(Door.get("/api/petitions/" + id).get("status")).isEqualTo("DENIED");
        Door.post("/api/petitions/withdrawals", code).refused(409, "conflict");
    }

    @Test
    void more_can_be_said_until_it_is_taken_back_and_each_is_told_in_order() {
        assertThat(Door.post("/api/petitions/supplements", with("\"statement\":\"Made up: one more thing.\""))
                        .status())
                .isEqualTo(202);
        assertThat(Door.post("/api/petitions/contacts", with("\"contact\":{\"heldAt\":\"FCI Made-up\"}"))
                        .status())
                .isEqualTo(202);
        Door.post("/api/petitions/contacts", with("\"contact\":{}")).refused(422, "invalid-request");
        assertThat(Door.post("/api/petitions/withdrawals", code).status()).isEqualTo(202);
        Door.post("/api/petitions/supplements", with("\"statement\":\"Made up: too late.\""))
                .refused(409, "conflict");
        var told = Wire.told(Topic.PETITIONS, id, 4);
        assertThat(told).extracting(Envelope::version).containsExactly(1L, 2L, 3L, 4L);
        assertThat(told.subList(1, 4))
                .extracting(Envelope::event)
                .containsExactly(
                        new PetitionSupplemented(Supplement.STATEMENT),
                        new PetitionSupplemented(Supplement.CONTACT),
                        new PetitionWithdrawn());
        var file = Door.getAs("attorney", "/api/petitions/" + id + "/file").json();
        assertThat(file.at("/petition/petitioner/name").asText()).isEqualTo("Made Up");
        assertThat(file.at("/later/0/text").asText()).isEqualTo("Made up: one more thing.");
        assertThat(file.at("/contact/heldAt").asText()).isEqualTo("FCI Made-up");
    }

    @Test
    void where_counsel_is_found_can_be_corrected_and_whoever_has_an_address_is_held_no_longer() {
        for (var contact : List.of(
                "{\"heldAt\":\"FCI Made-up\"}",
                "{\"counsel\":{\"name\":\"A Made-up Counsel\",\"email\":\"old@example.org\"}}",
                "{\"counsel\":{\"email\":\"new@example.org\"}}",
                "{\"address\":{\"lines\":[\"1 Made-up Street\"],\"city\":\"Made-up City\"}}")) {
            var answer = Door.post("/api/petitions/contacts", with("\"contact\":" + contact));
            assertThat(answer.status()).as(answer.text()).isEqualTo(202);
        }
        var nothing = Door.post("/api/petitions/contacts", with("\"contact\":{\"counsel\":{}}"));
        assertThat(nothing.problem(422, "invalid-request")
                        .at("/violations/0/pointer")
                        .asText())
                .isEqualTo("/contact/counsel");
        var contact =
                Door.getAs("attorney", "/api/petitions/" + id + "/file").json().get("contact");
        assertThat(contact.at("/counsel/name").asText()).isEqualTo("A Made-up Counsel");
        assertThat(contact.at("/counsel/email").asText()).isEqualTo("new@example.org");
        assertThat(contact.at("/address/city").asText()).isEqualTo("Made-up City");
        assertThat(contact.has("heldAt")).isFalse();
    }

    @Test
    void those_that_arrive_together_are_told_one_after_the_other() {
        var sent = IntStream.range(0, 10)
                .mapToObj(n -> Door.postLater("/api/petitions/supplements", with("\"statement\":\"" + n + "\"")))
                .toList();
        sent.forEach(answer -> assertThat(answer.join().status()).isEqualTo(202));
        assertThat(Wire.told(Topic.PETITIONS, id, 11))
                .extracting(Envelope::version)
                .isEqualTo(LongStream.rangeClosed(1, 11).boxed().toList());
    }

    @Test
    void what_comes_next_and_what_may_be_done_is_said() {
        var status = Door.post("/api/status", code).json();
        assertThat(status.get("next")).extracting(JsonNode::asText).containsExactly("REVIEW", "DECISION");
        assertThat(status.get("mayDo"))
                .extracting(JsonNode::asText)
                .containsExactly("SUPPLEMENT", "CORRECT_CONTACT", "WITHDRAW");
    }

    @Test
    void the_case_number_tells_everybody_the_same_minimum() {
        var answer = Door.get("/api/case-numbers/" + petition.get("caseNumber"));
        assertThat(answer.get("status")).isEqualTo("PENDING");
        assertThat(answer.json().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("caseNumber", "clemencyType", "status");
        for (var none : List.of("C999999999", "X000001", "%00", "C1")) {
            Door.get("/api/case-numbers/" + none).refused(404, "not-found");
        }
    }

    @Test
    void a_staff_member_finds_the_petitions_of_a_register_number_and_nobody_else_does() {
        var search = "{\"registerNumber\":\"12345-678\"}";
        var found =
                Door.postAs("records-clerk", "/api/petitions/searches", search).json();
        assertThat(found).extracting(each -> each.get("id").asText()).contains(id.toString());
        Door.postAs("auditor", "/api/petitions/searches", search).refused(403, "forbidden");
        Door.post("/api/petitions/searches", search).refused(401, "unauthorized");
        Door.get("/api/petitions/" + id + "/file").refused(401, "unauthorized");
        Door.getAs("manager", "/api/petitions/" + id + "/file").refused(403, "forbidden");
    }

    @Test
    void a_staff_member_gets_from_a_case_number_to_the_petition() {
        var number = petition.get("caseNumber");
        var found = Door.postAs("attorney", "/api/petitions/searches", "{\"caseNumber\":\"" + number + "\"}");
        assertThat(found.json()).hasSize(1);
        assertThat(found.json().at("/0/id").asText()).isEqualTo(id.toString());
        assertThat(found.json().at("/0/caseNumber").asText()).isEqualTo(number);
        var unknown = Door.postAs("attorney", "/api/petitions/searches", "{\"caseNumber\":\"C999999999\"}");
        assertThat(unknown.status()).isEqualTo(200);
        assertThat(unknown.json()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {}                                                        | ''          | exactly-one
            {"registerNumber": null, "caseNumber": null}              | ''          | exactly-one
            {"registerNumber": "12345-678", "caseNumber": "C000001"}  | ''          | exactly-one
            {"caseNumber": "12345-678"}                               | /caseNumber | format
            {"caseNumber": ""}                                        | /caseNumber | format
            """)
    void who_looks_for_petitions_says_by_what(String search, String pointer, String rule) {
        var violations = Door.postAs("attorney", "/api/petitions/searches", search)
                .problem(422, "invalid-request")
                .get("violations");
        assertThat(violations).hasSize(1);
        assertThat(violations.at("/0/pointer").asText()).isEqualTo(pointer);
        assertThat(violations.at("/0/rule").asText()).isEqualTo(rule);
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

    private String with(String more) {
        return "{\"trackingCode\":\"" + trackingCode + "\"," + more + "}";
    }
}
