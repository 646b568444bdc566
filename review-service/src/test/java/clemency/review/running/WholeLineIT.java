package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.Envelope;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.GrantTerms;
import clemency.events.PrisonTerm;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.ReviewEvent.CaseAssigned;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.ReviewEvent.CaseOpened;
import clemency.events.ReviewEvent.RecommendationMade;
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

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class WholeLineIT {

    // Before everything that other tests put into the queue.
    private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);
    private static final LocalDate DECIDED = LocalDate.of(2016, 3, 30);

    private static final String GRANT = """
            {"decidedOn":"2016-03-30","decisions":[{"petition":"%s","outcome":"GRANT","terms":
              {"prisonTerm":{"kind":"EXPIRES_ON","date":"2016-07-28"},"conditional":true,
               "remitted":["FINE"],"supervisedRelease":"INTACT"}}]}""";

    @Test
    void fromPetitionToGrant() {
        Office.emptyQueues();
        var submission = Office.submission(ClemencyType.COMMUTATION, Programme.TRADITIONAL, FIRST);
        var attorney = Office.attorney(1);
        var petition = Office.open(List.of(submission)).getFirst();

        Office.next(attorney)
                .then()
                .statusCode(200)
                .body("petition", equalTo(petition.toString()))
                .body("status", equalTo("ASSIGNED"))
                .body("explanation.rule", equalTo("OLDEST_RECEIVED"));
        Office.next(attorney).then().statusCode(409).body("violations.rule", contains("no-room"));
        Office.recommend("pardon-attorney", petition, "DENY").then().statusCode(200);
        Office.recommend("deputy-attorney-general", petition, "GRANT").then().statusCode(200);
        Office.decide(GRANT.formatted(petition)).then().statusCode(200).body("granted", equalTo(1));

        var reviews = Wire.told(Topic.REVIEWS, petition, 4);
        assertThat(reviews).extracting(Envelope::version).containsExactly(1L, 2L, 3L, 4L);
        assertThat(reviews)
                .extracting(Envelope::event)
                .containsExactly(
                        new CaseOpened(ClemencyType.COMMUTATION, Programme.TRADITIONAL),
                        new CaseAssigned(attorney),
                        new RecommendationMade(Recommender.PARDON_ATTORNEY, Recommendation.DENY),
                        new RecommendationMade(Recommender.DEPUTY_ATTORNEY_GENERAL, Recommendation.GRANT));
        assertThat(reviews.getFirst().occurredOn()).isEqualTo(FIRST);
        var grant = Wire.told(Topic.GRANTS, petition, 1).getFirst();
        assertThat(grant.occurredOn()).isEqualTo(DECIDED);
        var granted = ((ClemencyGranted) grant.event()).grant();
        assertThat(granted.administration()).isEqualTo(Administration.OBAMA);
        assertThat(granted.sentence().kind().isLife()).isTrue();
        assertThat(granted.terms())
                .isEqualTo(new GrantTerms(
                        new PrisonTerm.ExpiresOn(LocalDate.of(2016, 7, 28)),
                        true,
                        Set.of(GrantTerms.Remitted.FINE),
                        GrantTerms.SupervisedRelease.INTACT));
        Office.as("auditor")
                .get("/api/cases/" + petition)
                .then()
                .body("status", equalTo("GRANTED"))
                .body("history.type", hasSize(5))
                .body("history[2].by", equalTo("pardon-attorney"));
    }

    @Test
    void aDeclinedGrantIsToldOnItsOwnDay() {
        var petition = open();
        Office.decide(GRANT.formatted(petition)).then().statusCode(200);

        for (var repeated = 0; repeated < 2; repeated++) {
            Office.as("decision")
                    .body("{\"declinedOn\":\"2016-08-01\"}")
                    .post("/api/cases/" + petition + "/decline")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("DECLINED"));
        }

        var later = open();
        Office.decide("{\"decisions\":[" + Office.denial(later) + "]}").then().statusCode(200);
        var grants = Wire.toldBefore(Topic.GRANTS, later, petition);
        assertThat(grants).extracting(Envelope::version).containsExactly(1L, 2L);
        assertThat(grants.getLast().event()).isEqualTo(new GrantDeclined(Administration.OBAMA));
        assertThat(grants.getLast().occurredOn()).isEqualTo(LocalDate.of(2016, 8, 1));
    }

    @Test
    void aGrantOnAPetitionIsDeclinedByItsOwnNameToo() {
        var petition = open();
        Office.decide(GRANT.formatted(petition)).then().statusCode(200);

        decline(petition, "2016-08-02").statusCode(200).body("declinedOn", equalTo("2016-08-02"));
        decline(petition, "2016-08-02").statusCode(200);
        decline(petition, "2016-08-03").statusCode(409).body("violations.rule", contains("already-declined"));

        assertThat(Office.status(petition)).isEqualTo("DECLINED");
        var told = Wire.told(Topic.GRANTS, petition, 2);
        assertThat(told.getLast().event()).isEqualTo(new GrantDeclined(Administration.OBAMA));
        assertThat(told.getLast().occurredOn()).isEqualTo(LocalDate.of(2016, 8, 2));
    }

    private static ValidatableResponse decline(UUID grant, String on) {
        return Office.as("decision")
                .body("{\"declinedOn\":\"" + on + "\"}")
                .post("/api/grants/" + grant + "/decline")
                .then();
    }

    @Test
    void whatIntakeTellsTwiceHappensOnce() {
        var submission = Office.submission(ClemencyType.PARDON, Programme.TRADITIONAL, LocalDate.of(2015, 1, 2));
        var withdrawal = Office.withdrawal(submission.id(), LocalDate.of(2015, 6, 1));

        Wire.send(List.of(submission.envelope(), submission.envelope(), withdrawal));
        awaitStatus(submission.id(), "CLOSED");
        Wire.send(List.of(withdrawal, submission.envelope()));
        // Its being read shows that what was sent before has been.
        var later = Office.submission(ClemencyType.PARDON, Programme.TRADITIONAL, LocalDate.of(2015, 1, 2));
        assertThat(Office.open(List.of(later))).containsExactly(later.id());

        var reviews = Wire.told(Topic.REVIEWS, submission.id(), 2);
        assertThat(reviews)
                .extracting(Envelope::event)
                .containsExactly(
                        new CaseOpened(ClemencyType.PARDON, Programme.TRADITIONAL),
                        new CaseClosed(ClosingReason.WITHDRAWN, Administration.OBAMA));
        assertThat(reviews.getLast().occurredOn()).isEqualTo(LocalDate.of(2015, 6, 1));
        history(submission.id(), 2);
    }

    @Test
    void whatComesBeforeItsPetitionWaitsForIt() {
        var submission = Office.submission(ClemencyType.PARDON, Programme.TRADITIONAL, LocalDate.of(2015, 1, 2));
        var withdrawal = Office.withdrawal(submission.id(), LocalDate.of(2015, 6, 1));

        Wire.send(List.of(withdrawal, withdrawal, submission.envelope(), withdrawal));
        awaitStatus(submission.id(), "CLOSED");

        assertThat(Wire.told(Topic.REVIEWS, submission.id(), 2))
                .extracting(Envelope::version)
                .containsExactly(1L, 2L);
        history(submission.id(), 2);
    }

    @Test
    void aWithdrawalAfterTheEndChangesNothing() {
        var petition = open();
        Office.decide("{\"decisions\":[" + Office.denial(petition) + "]}")
                .then()
                .statusCode(200);

        Wire.send(List.of(Office.withdrawal(petition, LocalDate.of(2016, 6, 1))));
        assertThat(open()).isNotEqualTo(petition);

        history(petition, 2);
        assertThat(Office.status(petition)).isEqualTo("DENIED");
    }

    @Test
    void aReleasedCaseWaitsAgain() {
        var attorney = Office.attorney(1);
        var petition = Office.open(
                        List.of(Office.submission(ClemencyType.COMMUTATION, Programme.TRADITIONAL, FIRST.minusDays(1))))
                .getFirst();
        Office.next(attorney).then().statusCode(200).body("petition", equalTo(petition.toString()));

        Office.as("attorney").post("/api/cases/" + petition + "/release").then().statusCode(200);

        assertThat(Office.status(petition)).isEqualTo("WAITING");
        Office.next(attorney).then().body("petition", equalTo(petition.toString()));
        Office.as("pardon-attorney")
                .body("{\"reason\":\"INELIGIBLE\"}")
                .post("/api/cases/" + petition + "/close")
                .then()
                .statusCode(200)
                .body("state.reason", equalTo("INELIGIBLE"));
    }

    @Test
    void listsGoPageByPage() {
        var programme = new Programme("PAGES");
        var petitions = Office.openCases(5, programme, LocalDate.of(2012, 2, 29));

        var path = "/api/cases?status=WAITING&programme=PAGES&limit=3";
        var first = Office.as("support").get(path).then().statusCode(200).extract();
        var second = Office.as("support")
                .get(path + "&after=" + first.path("next"))
                .then()
                .statusCode(200)
                .body("next", equalTo(null))
                .extract();

        List<String> found = first.path("cases.petition");
        found.addAll(second.path("cases.petition"));
        assertThat(found)
                .containsExactlyElementsOf(
                        petitions.stream().map(UUID::toString).sorted().toList());
    }

    private static UUID open() {
        return Office.openCases(1, Programme.TRADITIONAL, LocalDate.of(2014, 5, 1))
                .getFirst();
    }

    private static void history(UUID petition, int events) {
        Office.as("auditor").get("/api/cases/" + petition).then().body("history", hasSize(events));
    }

    private static void awaitStatus(UUID petition, String status) {
        await().atMost(Duration.ofSeconds(30)).until(() -> status.equals(Office.status(petition)));
    }
}
