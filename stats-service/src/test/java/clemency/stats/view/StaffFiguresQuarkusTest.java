package clemency.stats.view;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies below the national figures, over HTTP. On made-up cells with the published counts of the commutations to 2016-03-30. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class StaffFiguresQuarkusTest extends ToldGrants {

    @ParameterizedTest
    @CsvSource({
        "/api/figures, cut, required",
        "/api/figures?cut=shoe, cut, one-of",
        "/api/figures?cut=district&period=day, period, whole-months",
        "/api/figures?cut=district&from=2016-03-02, from, whole-months",
        "/api/figures?cut=district&to=2016-02-30, to, date",
        "/api/figures?cut=programme&from=2016-03-02&to=2016-03-01, from, period",
        "/api/figures?cut=programme&period=day&limit=100000, limit, too-many-rows",
        "/api/figures?cut=administration&period=administration, period, not-with",
        "/api/durations?from=2016-13, from, month",
        "/api/durations?from=2016-03&to=2016-02, from, period",
        "/api/durations?disposition=LOST, disposition, one-of",
        "/api/durations/stages?to=16-03, to, month",
        "/api/durations/stages?disposition=GRANTED, disposition, unknown-parameter",
        "/api/ages?asOf=9999-12-31, asOf, not-in-future",
        "/api/summary?asOf=9999-12-31, asOf, not-in-future",
        "/api/workforce?asOf=9999-12-31, asOf, not-in-future",
        "/api/workforce?from=2016-03-30, from, unknown-parameter",
        "/api/anomalies?contradiction=ODD, contradiction, one-of",
        "/api/anomalies?limit=100000, limit, too-many-rows",
        "/api/anomalies?subject=1, subject, unknown-parameter",
        "/api/ages?asof=2016-03-30, asof, unknown-parameter",
        "/api/summary?knownAt=yesterday, knownAt, date",
        "/api/summary?knownAt=2016-03-30&administration=OBAMA, knownAt, not-with"
    })
    void a_wrong_parameter_below_the_national_figures_is_named(String path, String pointer, String rule) {
        as("manager")
                .when()
                .get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations", hasSize(1))
                .body("violations[0].pointer", is(pointer))
                .body("violations[0].rule", is(rule));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/figures?cut=programme",
                "/api/durations",
                "/api/durations/stages",
                "/api/anomalies",
                "/api/workforce",
                "/api/ages",
                "/api/summary?knownAt=2016-03-30"
            })
    void what_lies_below_the_national_figures_is_for_staff(String path) {
        when().get(path).then().statusCode(401).contentType("application/problem+json");
        as("auditor")
                .when()
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("dataAsOf", notNullValue());
    }

    @Test
    void figures_by_fiscal_year() {
        as("auditor")
                .when()
                .get("/api/figures?cut=programme&clemencyType=COMMUTATION&from=2015-10-01&to=2016-03-30")
                .then()
                .statusCode(200)
                .body("cut", is("programme"))
                .body("period", is("fiscalYear"))
                .body("total", is(1))
                .body("rows[0].period", is("FY2016"))
                .body("rows[0].value", is("UNSPECIFIED"))
                .body("rows[0].from", is("2015-10-01"))
                .body("rows[0].to", is("2016-03-30"))
                .body("rows[0].figures.granted", is(159))
                .body("rows[0].figures.lifeSentencesCommuted", is(61))
                .body("rows[0].figures.clearanceRate", nullValue())
                .body("rows[0].figures.residual", is(0));
    }
}
