package clemency.stats.view;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The national figures over HTTP, and which questions are refused. On made-up cells with the published counts of the commutations to 2016-03-30. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class SummaryQuarkusTest extends ToldGrants {

    @Test
    void the_summary_of_a_day_and_a_type() {
        when().get("/api/summary?asOf=2016-03-30&clemencyType=COMMUTATION")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, no-cache")
                .body("granted", is(248))
                .body("lifeSentencesCommuted", is(92))
                .body("adjustments", is(248))
                .body("received", is(0))
                .body("pending", is(0))
                .body("pendingAtStart", is(0))
                .body("residual", is(0))
                .body("setAside", is(0))
                .body("grantRate", is(1.0f))
                .body("clearanceRate", nullValue())
                .body("asOf", is("2016-03-30"))
                .body("from", nullValue())
                .body("dataAsOf", notNullValue());
    }

    @ParameterizedTest
    @CsvSource({"2016-03-30, 2016-03-30, 61, 21", "2015-12-18, 2015-12-18, 95, 40", "2015-01-01, 2015-12-31, 163, 61"})
    void the_summary_of_a_period(String from, String asOf, int granted, int life) {
        given().queryParam("from", from)
                .queryParam("asOf", asOf)
                .queryParam("clemencyType", "COMMUTATION")
                .when()
                .get("/api/summary")
                .then()
                .statusCode(200)
                .body("granted", is(granted))
                .body("lifeSentencesCommuted", is(life))
                .body("residual", is(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"programme=UNSPECIFIED", "administration=OBAMA", "programme=UNSPECIFIED&administration=OBAMA"})
    void the_cuts_of_staff(String cut) {
        var path = "/api/summary?clemencyType=COMMUTATION&asOf=2016-03-30&" + cut;

        when().get(path)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("basic"));
        given().auth()
                .preemptive()
                .basic("auditor", "wrong")
                .when()
                .get(path)
                .then()
                .statusCode(401);
        as("auditor")
                .when()
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("granted", is(248));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/summary?asOf=2016-02-30, asOf, date",
        "/api/summary?from=2016-03-31&asOf=2016-03-30, from, period",
        "/api/summary?clemencyType=AMNESTY, clemencyType, one-of",
        "/api/summary?until=2016-03-30, until, unknown-parameter",
        "/api/summary?asOf=2016-01-01&asOf=2016-01-02, asOf, once",
        "/api/announcements?limit=0, limit, positive",
        "/api/announcements?limit=-1, limit, positive",
        "/api/announcements?limit=100000, limit, too-many-rows",
        "/api/announcements?clemencyType=x, clemencyType, one-of",
        "/api/releases?from=2016-01, from, unknown-parameter",
        "/api/announcements/2016-13-01, date, date",
        "/api/announcements/today, date, date"
    })
    void a_wrong_parameter_is_named(String path, String pointer, String rule) {
        when().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", is("/problems/malformed-request"))
                .body("violations", hasSize(1))
                .body("violations[0].pointer", is(pointer))
                .body("violations[0].rule", is(rule));
    }

    @ParameterizedTest
    @ValueSource(strings = {"REMISSION", "REPRIEVE"})
    void the_rare_types_apart_are_for_staff(String type) {
        var path = "/api/summary?clemencyType=" + type;

        when().get(path).then().statusCode(401);
        when().get(path + "&clemencyType=OTHER").then().statusCode(401);
        as("auditor")
                .when()
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("clemencyType", is(type));
        when().get("/api/summary?clemencyType=OTHER")
                .then()
                .statusCode(200)
                .body("clemencyType", is("OTHER"))
                .body("residual", is(0));
        when().get("/api/live?clemencyType=" + type).then().statusCode(400).body("violations[0].rule", is("one-of"));
        when().get("/api/reconciliation")
                .then()
                .body("identity.keySet()", equalTo(Set.of("ALL", "PARDON", "COMMUTATION", "OTHER")));
        when().get("/q/metrics").then().body(not(containsString(type)));
    }

    @Test
    void a_wrong_parameter_of_staff_is_named() {
        as("manager")
                .when()
                .get("/api/summary?administration=LINCOLN&programme=no")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems("administration", "programme"));
    }
}
