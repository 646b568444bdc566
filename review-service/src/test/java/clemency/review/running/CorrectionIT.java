package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Envelope;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.GrantTerms.Condition;
import clemency.events.Programme;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The terms of a grant on a petition were recorded wrongly. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class CorrectionIT {

    private static final Programme PROGRAMME = new Programme("CORRECTIONS");
    private static final LocalDate RECEIVED = LocalDate.of(2012, 5, 1);
    private static final LocalDate GRANTED = LocalDate.of(2016, 3, 30);

    @Test
    void itIsToldOnceAndItsReasonIsKept() throws Exception {
        var petition = Office.openCases(1, PROGRAMME, RECEIVED).getFirst();
        correct(petition, "240").then().statusCode(409).body("violations.rule", contains("no-grant-in-force"));
        grant(petition);

        correct(petition, "240").then().statusCode(200);
        correct(petition, "240").then().statusCode(200);

        Office.as("auditor")
                .get("/api/cases/" + petition)
                .then()
                .body("status", equalTo("GRANTED"))
                .body("state.terms.prisonTerm.months", equalTo(240))
                .body("projectedRelease.rule", equalTo("NEW_TERM_LESS_GOOD_CONDUCT"))
                .body("projectedRelease.on", equalTo("2016-05-19"));
        var told = Wire.told(Topic.GRANTS, petition, 2);
        assertThat(told).extracting(Envelope::version).containsExactly(1L, 2L);
        assertThat(told.getLast().occurredOn()).isEqualTo(GRANTED);
        assertThat(((GrantCorrected) told.getLast().event()).grant().terms().conditions())
                .containsExactly(Condition.RESIDENTIAL_DRUG_TREATMENT);
        assertThat(Database.number(
                        "select count(*) from grant_correction where reason = 'a made-up reason' and subject = '"
                                + petition + "' and version = 2"))
                .isEqualTo(1);
    }

    @Test
    void whatIsNotThere() {
        correct(UUID.randomUUID(), "240").then().statusCode(404);
    }

    private static void grant(UUID petition) {
        Office.decide("""
                        {"decidedOn":"%s","decisions":[{"petition":"%s","outcome":"GRANT",
                         "terms":{"prisonTerm":{"kind":"EXPIRES_ON","date":"2016-07-28"}}}]}""".formatted(GRANTED, petition)).then().statusCode(200);
    }

    private static Response correct(UUID petition, String months) {
        return Office.as("records-clerk").body("""
                        {"reason":"a made-up reason","terms":{"conditions":["RESIDENTIAL_DRUG_TREATMENT"],
                         "prisonTerm":{"kind":"COMMUTED_TO_MONTHS","months":%s,"beganOn":"1999-05-04"}}}""".formatted(months)).post("/api/grants/" + petition + "/correction");
    }
}
