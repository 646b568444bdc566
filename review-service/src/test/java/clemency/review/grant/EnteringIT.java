package clemency.review.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Administration;
import clemency.events.Envelope;
import clemency.events.GrantEvent.ClemencyGranted;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grants to people who have not petitioned. All records are made up. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class EnteringIT {

    private static final String LIFE = "Life imprisonment; 10 years' supervised release";
    private static final String TERMS = "Prison sentence commuted to a term of 240 months' imprisonment, leaving intact"
            + " and in effect the 10-year term of supervised release";

    @Test
    void aGrantWithoutAPetitionIsToldOnceAndItsPublishedRecordIsTheSame() {
        var body = body("2010-03-01", "Ann Made-Up", "Northern District of Iowa; May 4, 1998", LIFE, TERMS);

        String id = enter(body)
                .statusCode(201)
                .body("projectedRelease.rule", equalTo("NEW_TERM_LESS_GOOD_CONDUCT"))
                .body("projectedRelease.on", equalTo("2015-05-20"))
                .extract()
                .path("id");
        enter(body).statusCode(200).body("id", equalTo(id));
        GrantFile.importing(
                        List.of(GrantFile.line("2010-03-01", "ANN MADE-UP", "Northern Iowa; May 4, 1998", LIFE, TERMS)))
                .statusCode(200)
                .body("created", equalTo(0));

        var told = ToldGrants.where(envelope -> envelope.subject().toString().equals(id), 1);
        assertThat(told).extracting(Envelope::version).containsExactly(1L);
        var grant = ((ClemencyGranted) told.getFirst().event()).grant();
        assertThat(grant.petitioned()).isFalse();
        assertThat(grant.administration()).isEqualTo(Administration.OBAMA);
        assertThat(grant.district()).isEqualTo("Northern Iowa");
    }

    @Test
    void onTheDayOfInaugurationTheNextPresidentMayAct() {
        var body = body("2017-01-20", "Bea Made-Up", "Oregon; May 4, 1998", LIFE, TERMS);

        enter(body.replace("{", "{\"administration\":\"TRUMP_FIRST\","))
                .statusCode(201)
                .body("administration", equalTo("TRUMP_FIRST"));
    }

    @Test
    void aKnownGrantThatDiffersIsNotGrantedAgain() {
        enter(body("2010-03-02", "Ann Made-Up", "Oregon; May 4, 1998", LIFE, TERMS))
                .statusCode(201);

        enter(body("2010-03-02", "Ann Made-Up", "Oregon; May 4, 1998", "240 months' imprisonment", TERMS))
                .statusCode(409)
                .body("violations.rule", contains("known-otherwise"));
    }

    @Test
    void termsAreCorrectedWithAReason() {
        String id = enter(body("2010-03-03", "Ann Made-Up", "Oregon; May 4, 1998", LIFE, TERMS))
                .statusCode(201)
                .extract()
                .path("id");
        var terms = "{\"prisonTerm\":{\"kind\":\"EXPIRES_ON\",\"date\":\"2010-07-01\"}}";

        correct(id, "{\"terms\":" + terms + "}").statusCode(422).body("violations.pointer", contains("/reason"));
        correct(id, reasoned(terms.replace("2010-07", "2010-02")))
                .statusCode(409)
                .body("violations.rule", contains("terms-end-before-decision"));
        for (var repeated = 0; repeated < 2; repeated++) {
            correct(id, reasoned(terms)).statusCode(200).body("terms.prisonTerm.date", equalTo("2010-07-01"));
        }

        GrantFile.as("auditor")
                .get("/api/grants/" + id)
                .then()
                .body("releaseOn", equalTo("2010-07-01"))
                .body("projectedRelease.rule", equalTo("EXPIRES_ON_STATED_DAY"));
        var told = ToldGrants.where(envelope -> envelope.subject().toString().equals(id), 2);
        assertThat(told).extracting(Envelope::version).containsExactly(1L, 2L);
        GrantFile.decline(id, "{\"declinedOn\":\"2010-03-10\"}").statusCode(200);
        correct(id, reasoned("{\"prisonTerm\":{\"kind\":\"EXPIRES_ON\",\"date\":\"2010-08-01\"}}"))
                .statusCode(409)
                .body("violations.rule", contains("no-grant-in-force"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            2999-01-01 | Oregon; May 4, 1998 | Life imprisonment | commuted to expire on July 28, 2016 | /grantedOn
            2010-03-04 | Oregon; May 4, 2012 | Life imprisonment | commuted to expire on July 28, 2016 | /districtAndSentencingDate
            2010-03-04 | Atlantis            | Life imprisonment | commuted to expire on July 28, 2016 | /districtAndSentencingDate
            2010-03-04 | Oregon; May 4, 1998 | a long while      | commuted to expire on July 28, 2016 | /sentence
            2010-03-04 | Oregon; May 4, 1998 | Life imprisonment | commuted to something milder        | /terms
            2010-03-04 | Oregon; May 4, 1998 | Life imprisonment | commuted to expire on July 28, 2016 (condition declined) | /terms
            """)
    void whatCannotBeMeant(String on, String court, String sentence, String terms, String pointer) {
        enter(body(on, "Ann Made-Up", court, sentence, terms))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem(pointer));
    }

    @Test
    void onlyThePresidentsOfficeGrants() {
        GrantFile.as("records-clerk")
                .contentType(ContentType.JSON)
                .body("{}")
                .post("/api/grants")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse enter(String body) {
        return GrantFile.as("decision")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/grants")
                .then();
    }

    private static ValidatableResponse correct(String id, String body) {
        return GrantFile.as("records-clerk")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/grants/" + id + "/correction")
                .then();
    }

    private static String reasoned(String terms) {
        return "{\"reason\":\"a made-up reason\",\"terms\":%s}".formatted(terms);
    }

    private static String body(String on, String recipient, String court, String sentence, String terms) {
        return """
                {"grantedOn":"%s","clemencyType":"COMMUTATION","recipient":"%s","districtAndSentencingDate":"%s",
                 "offense":"Conspiracy, 21 U.S.C. § 846","sentence":"%s","terms":"%s"}""".formatted(on, recipient, court, sentence, terms);
    }
}
