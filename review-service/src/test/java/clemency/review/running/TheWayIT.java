package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Envelope;
import clemency.events.Information;
import clemency.events.Programme;
import clemency.events.ReviewEvent.CaseOpened;
import clemency.events.ReviewEvent.CaseRemanded;
import clemency.events.ReviewEvent.SentToWhiteHouse;
import clemency.events.ScreeningEvent.CaseScreened;
import clemency.events.ScreeningEvent.InformationReceived;
import clemency.events.ScreeningEvent.InformationRequested;
import clemency.events.ScreeningEvent.ScreeningStarted;
import clemency.events.Supplement;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class TheWayIT {

    private static final Programme PROGRAMME = new Programme("THE_WAY");
    private static final LocalDate RECEIVED = LocalDate.of(2014, 5, 1);
    private static final LocalDate SOMETIME = LocalDate.of(2199, 1, 1);

    @Test
    void whatIsFlaggedIsScreenedAndItsPetitionerAsked() {
        var petition = Office.open(List.of(Office.flagged(PROGRAMME, RECEIVED))).getFirst();
        assertThat(Office.status(petition)).isEqualTo("SCREENING");

        act("support", petition, "information/requested", "{\"items\":[\"COURT_RECORDS\"],\"dueOn\":\"2199-01-01\"}")
                .statusCode(200)
                .body("status", equalTo("INCOMPLETE"));
        Wire.send(List.of(Office.supplement(petition, Supplement.STATEMENT, LocalDate.of(2016, 4, 1))));
        await().atMost(Duration.ofSeconds(30)).until(() -> "SCREENING".equals(Office.status(petition)));
        act("support", petition, "screening", "{\"outcome\":\"PASSED\"}").body("status", equalTo("WAITING"));

        assertThat(Wire.told(Topic.REVIEWS, petition, 5))
                .extracting(Envelope::event)
                .containsExactly(
                        new CaseOpened(clemency.events.ClemencyType.COMMUTATION, PROGRAMME),
                        new ScreeningStarted(),
                        new InformationRequested(Set.of(Information.COURT_RECORDS), SOMETIME),
                        new InformationReceived(),
                        new CaseScreened());
    }

    @Test
    void severalReferralsAreUnderWayAtOnce() {
        var petition = open();
        var id = UUID.randomUUID();
        var body = "{\"id\":\"%s\",\"to\":\"%s\",\"dueOn\":\"2199-01-01\"}";

        act("support", petition, "referrals", body.formatted(id, "FBI")).statusCode(200);
        act("support", petition, "referrals", body.formatted(id, "FBI")).statusCode(200);
        act("support", petition, "referrals", body.formatted(id, "BUREAU_OF_PRISONS"))
                .statusCode(409)
                .body("violations.rule", contains("referral-known-otherwise"));
        act("pardon-attorney", petition, "referrals", body.formatted(UUID.randomUUID(), "SENTENCING_JUDGE"))
                .statusCode(200);

        var mine = "cases.find { it.petition == '" + petition + "' }";
        Office.as("support")
                .get("/api/referrals?limit=500")
                .then()
                .body(mine + ".referrals.to", hasItem("FBI"))
                .body(mine + ".referrals.size()", equalTo(2))
                .body(mine + ".referrals[0].overdue", equalTo(false));
        Office.as("support").get("/api/referrals?overdue=true&limit=500").then().body(mine, nullValue());
        act("support", petition, "referrals/" + id + "/answer", "").statusCode(200);
        Office.as("support")
                .get("/api/referrals?limit=500")
                .then()
                .body(mine + ".referrals.to", contains("SENTENCING_JUDGE"));
    }

    @Test
    void aCaseOnHoldIsNotAssignedUntilTheLastHoldEnds() {
        var petitions = Office.openCases(1, PROGRAMME, LocalDate.of(1971, 1, 1));
        var petition = petitions.getFirst();
        var attorney = Office.attorney(2);
        var first = hold(petition);
        var second = hold(petition);

        act("manager", petition, "holds/" + first + "/end", "").body("onHold", equalTo(true));
        var other = Office.openCases(1, PROGRAMME, LocalDate.of(1971, 1, 2)).getFirst();
        Office.next(attorney).then().statusCode(200).body("petition", equalTo(other.toString()));
        act("manager", petition, "holds/" + second + "/end", "").body("onHold", equalTo(false));

        Office.next(attorney).then().statusCode(200).body("petition", equalTo(petition.toString()));
    }

    @Test
    void sentToTheWhiteHouseAndBack() {
        var petition = advised(LocalDate.of(1971, 2, 1), "GRANT", "DENY");
        var today = LocalDate.now(clemency.events.WashingtonTime.ZONE);

        act("deputy-attorney-general", petition, "white-house", "{}")
                .statusCode(200)
                .body("status", equalTo("AT_WHITE_HOUSE"))
                .body("state.presumedOn", equalTo(today.plusDays(30).toString()));
        Office.recommend("deputy-attorney-general", petition, "GRANT")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("already-sent"));
        act("decision", petition, "remand", "")
                .statusCode(200)
                .body("status", equalTo("WAITING"))
                .body("papers.earlierAdvice.recommendation", contains("GRANT", "DENY"));

        assertThat(Wire.told(Topic.REVIEWS, petition, 6))
                .extracting(Envelope::event)
                .contains(
                        new SentToWhiteHouse(today.plusDays(30)),
                        new CaseRemanded(clemency.events.Remander.WHITE_HOUSE));
        int reversals = Office.as("auditor").get("/api/reversals").path("reversals");
        assertThat(reversals).isPositive();
    }

    @Test
    void victimsAreToldInThreeSteps() {
        var petition = Office.open(List.of(Office.flagged(PROGRAMME, RECEIVED))).getFirst();

        notice(petition, "MAY_COMMENT").statusCode(409).body("violations.rule", contains("notice-out-of-order"));
        due(petition, "PETITION_FILED");
        notice(petition, "PETITION_FILED").statusCode(200);
        due(petition, "MAY_COMMENT");
        notice(petition, "MAY_COMMENT").statusCode(200);
        notice(petition, "RESULT").statusCode(409).body("violations.rule", contains("no-result-yet"));
        act("support", petition, "screening", "{\"outcome\":\"INELIGIBLE\"}")
                .body("state.reason", equalTo("INELIGIBLE"));
        due(petition, "RESULT");
        notice(petition, "RESULT").statusCode(200).body("papers.notices.size()", equalTo(3));

        due(petition, null);
    }

    @Test
    void whoWasNotToldInTimeIsToldTheResult() {
        var petition = Office.open(List.of(Office.flagged(PROGRAMME, RECEIVED))).getFirst();
        Office.decide("{\"decisions\":[" + Office.denial(petition) + "]}")
                .then()
                .statusCode(200);

        due(petition, "RESULT");
        notice(petition, "PETITION_FILED").statusCode(409).body("violations.rule", contains("case-ended"));
        notice(petition, "RESULT").statusCode(200).body("papers.notices", contains("RESULT"));
        due(petition, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"holds/%s/end", "referrals/%s/answer", "referrals/%s/remind"})
    void whatTheCaseHasNotIsNotFound(String what) {
        act("pardon-attorney", open(), what.formatted(UUID.randomUUID()), "").statusCode(404);
    }

    private static void due(UUID petition, String notice) {
        Office.as("support")
                .get("/api/victim-notices?limit=500")
                .then()
                .body("due.find { it.petition == '" + petition + "' }?.notice", equalTo(notice));
    }

    private static ValidatableResponse notice(UUID petition, String notice) {
        return act("support", petition, "victim-notices", "{\"notice\":\"" + notice + "\"}");
    }

    private static UUID hold(UUID petition) {
        var id = UUID.randomUUID();
        act("manager", petition, "holds", "{\"id\":\"" + id + "\",\"reason\":\"LITIGATION\"}")
                .statusCode(200)
                .body("onHold", equalTo(true));
        return id;
    }

    private static UUID open() {
        return Office.openCases(1, PROGRAMME, RECEIVED).getFirst();
    }

    private static UUID advised(LocalDate receivedOn, String first, String second) {
        var attorney = Office.attorney(1);
        var petition = Office.openCases(1, PROGRAMME, receivedOn).getFirst();
        Office.next(attorney).then().statusCode(200).body("petition", equalTo(petition.toString()));
        Office.recommend("pardon-attorney", petition, first).then().statusCode(200);
        Office.recommend("deputy-attorney-general", petition, second).then().statusCode(200);
        return petition;
    }

    private static ValidatableResponse act(String role, UUID petition, String what, String body) {
        return Office.as(role)
                .body(body)
                .post("/api/cases/" + petition + "/" + what)
                .then();
    }
}
