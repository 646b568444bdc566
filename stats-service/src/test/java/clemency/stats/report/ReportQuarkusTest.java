package clemency.stats.report;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import clemency.stats.view.ShowingProfile;
import clemency.stats.view.ToldGrants;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports over HTTP, in both forms. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class ReportQuarkusTest extends ToldGrants {

    @ParameterizedTest
    @ValueSource(strings = {"/api/reports/fiscal-years", "/api/reports/fiscal-years.json"})
    void the_offices_table(String path) {
        when().get(path + "?clemencyType=COMMUTATION&asOf=2016-03-30")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("Vary", containsString("Accept"))
                .header("Data-As-Of", notNullValue())
                .body("rows.fiscalYear", equalTo(List.of(2012, 2013, 2014, 2015, 2016)))
                .body("rows.granted", equalTo(List.of(1, 0, 9, 79, 159)))
                .body("rows.residual", everyItem(is(0)))
                .body("rows[4].to", is("2016-03-30"))
                .body("dataAsOf", notNullValue());
    }

    @Test
    void the_offices_table_as_csv() {
        var byAccept = given().accept("text/csv")
                .when()
                .get("/api/reports/fiscal-years?clemencyType=COMMUTATION&asOf=2016-03-30");
        var bySuffix = given().accept("application/json")
                .when()
                .get("/api/reports/fiscal-years.csv?clemencyType=COMMUTATION&asOf=2016-03-30");

        byAccept.then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("fiscalYear,administration,from,to,clemencyType,pendingAtStart,received,granted,"))
                .body(containsString("2015,OBAMA,2014-10-01,2015-09-30,COMMUTATION,0,0,79,0,0,0,0,79,0,0,"));
        bySuffix.then().statusCode(200).contentType(startsWith("text/csv")).body(is(byAccept.asString()));
    }

    @Test
    void how_far_behind_it_is() {
        await().untilAsserted(() ->
                when().get("/api/reports/fiscal-years").then().header("Data-Behind", matchesPattern("\\d+")));
    }

    @Test
    void each_form_is_cached_by_itself() {
        var json = when().get("/api/reports/fiscal-years/2016.json")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        var csv = when().get("/api/reports/fiscal-years/2016.csv")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");

        given().header("If-None-Match", json)
                .when()
                .get("/api/reports/fiscal-years/2016.json")
                .then()
                .statusCode(304)
                .header("ETag", json);
        given().header("If-None-Match", json)
                .when()
                .get("/api/reports/fiscal-years/2016.csv")
                .then()
                .statusCode(200)
                .header("ETag", csv)
                .header("ETag", not(json));
    }

    @Test
    void announcements_as_csv() {
        when().get("/api/announcements.csv?clemencyType=COMMUTATION&limit=1")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("date,granted,declined,lifeSentences,terms,conditional,runningTotal,releases,PARDON,"))
                .body(containsString("\r\n2016-03-30,61,0,21,0,0,248,"))
                .body(containsString("2016-07-28: 54; 2016-09-26: 2; 2017-03-30: 5"));
        when().get("/api/announcements/2016-03-30.csv").then().statusCode(200).body(containsString("2016-03-30,61,"));
    }

    @Test
    void releases_as_csv() {
        when().get("/api/releases.csv?clemencyType=COMMUTATION")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Data-As-Of", notNullValue())
                .body(startsWith("month,count,dataAsOf\r\n2016-07,54,"));
        given().accept("text/csv")
                .when()
                .get("/api/releases")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .header("Vary", containsString("Accept"));
        when().get("/api/releases.json").then().statusCode(200).contentType("application/json");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/reports/fiscal-years?until=2016, until, unknown-parameter",
        "/api/reports/fiscal-years.csv?asOf=2016-02-30, asOf, date",
        "/api/reports/fiscal-years?asOf=9999-12-31, asOf, not-in-future",
        "/api/reports/fiscal-years?clemencyType=ALL, clemencyType, one-of",
        "/api/reports/fiscal-years/FY16, year, year",
        "/api/reports/fiscal-years/0999.csv, year, year"
    })
    void a_wrong_parameter_is_named(String path, String pointer, String rule) {
        when().get(path)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations[0].pointer", is(pointer))
                .body("violations[0].rule", is(rule));
    }

    @Test
    void what_is_asked_for_reaches_it_whatever_its_form() {
        given().urlEncodingEnabled(false)
                .when()
                .get("/api/reports/fiscal-years.csv?asOf=2016%2D03%2D30&clemencyType=COMMUTATION")
                .then()
                .statusCode(200)
                .body(containsString("2016,OBAMA,2015-10-01,2016-03-30,COMMUTATION,"));
        given().urlEncodingEnabled(false)
                .when()
                .get("/api/reports/fiscal-years.csv?asOf=%7B2016%7D%20")
                .then()
                .statusCode(400)
                .body("violations[0].pointer", is("asOf"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/reports/fiscal-years/1901", "/api/reports/fiscal-years.xml", "/api/summary.csv"})
    void what_is_not_there_is_a_problem(String path) {
        when().get(path).then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void another_form_is_refused() {
        given().accept("image/png")
                .when()
                .get("/api/reports/fiscal-years")
                .then()
                .statusCode(406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/reports/fiscal-years?clemencyType=REMISSION",
                "/api/reports/fiscal-years.csv?clemencyType=REPRIEVE"
            })
    void what_goes_further_is_for_staff(String path) {
        when().get(path).then().statusCode(401).contentType("application/problem+json");
        as("auditor").when().get(path).then().statusCode(200).header("Cache-Control", "private, no-cache");
    }

    @Test
    void the_annual_report_is_for_staff() {
        when().get("/api/reports/annual/2016").then().statusCode(401).contentType("application/problem+json");
        asAuditor("/api/reports/annual/2016")
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("rows.clemencyType", equalTo(List.of("PARDON", "COMMUTATION", "REMISSION", "REPRIEVE", "ALL")))
                .body("rows[1].processed", is(159))
                .body("rows[1].responseDays.bands", hasSize(13));
        asAuditor("/api/reports/annual/2016.csv")
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(containsString("averageDays"));
        asAuditor("/api/reports/annual/1901").statusCode(404);
        asAuditor("/api/reports/annual/9999").statusCode(400).body("violations[0].pointer", is("year"));
        asAuditor("/api/reports/annual/2016?asOf=2016-01-01").statusCode(400).body("violations[0].pointer", is("asOf"));
    }

    private static ValidatableResponse asAuditor(String path) {
        return as("auditor").when().get(path).then();
    }
}
