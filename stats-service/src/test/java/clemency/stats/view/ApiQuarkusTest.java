package clemency.stats.view;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import clemency.stats.aggregate.StatsRecord;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The queries over HTTP, on made-up cells with the published counts of the commutations to 2016-03-30. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class ApiQuarkusTest {

    private static boolean told;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Inject
    View view;

    @BeforeEach
    void tellThePublishedGrants() throws Exception {
        if (!told) {
            try (var teller = new Teller(brokers, ShowingProfile.EPOCH)) {
                long last = teller.tell(PublishedGrants.records(0).toArray(StatsRecord[]::new));
                await().until(() ->
                        view.latest().isPresent() && view.latest().orElseThrow().offset() >= last);
            }
            told = true;
        }
    }

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
        given().auth()
                .preemptive()
                .basic("auditor", "test-auditor")
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
        given().auth()
                .preemptive()
                .basic("auditor", "test-auditor")
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
        given().auth()
                .preemptive()
                .basic("manager", "test-manager")
                .when()
                .get("/api/summary?administration=LINCOLN&programme=no")
                .then()
                .statusCode(400)
                .body("violations.pointer", hasItems("administration", "programme"));
    }

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
        given().auth()
                .preemptive()
                .basic("manager", "test-manager")
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
        given().auth()
                .preemptive()
                .basic("auditor", "test-auditor")
                .when()
                .get(path)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache")
                .body("dataAsOf", notNullValue());
    }

    @Test
    void figures_by_fiscal_year() {
        given().auth()
                .preemptive()
                .basic("auditor", "test-auditor")
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

    @Test
    void releases_by_month() {
        when().get("/api/releases?clemencyType=COMMUTATION")
                .then()
                .statusCode(200)
                .body("month", equalTo(List.of("2016-07", "2016-09", "2017-03")))
                .body("count", equalTo(List.of(54, 2, 5)));
    }

    @Test
    void measures_are_defined() {
        when().get("/api/measures")
                .then()
                .statusCode(200)
                .body(
                        "name",
                        hasItems(
                                "pending",
                                "clearanceRate",
                                "remands",
                                "timeToDisposition",
                                "timeInStage",
                                "contradictions",
                                "utilisation",
                                "tenOldest"))
                .body("find { it.name == 'clearanceRate' }.formula", is("(granted + denied + closed) / received"))
                .body("find { it.name == 'clearanceRate' }.source", is("CourTools measure 2"))
                .body("find { it.name == 'clearanceRate' }.unit", is("SHARE"));
    }

    @Test
    void an_announcement() {
        when().get("/api/announcements/2016-03-30")
                .then()
                .statusCode(200)
                .body("date", is("2016-03-30"))
                .body("granted", is(61))
                .body("declined", is(0))
                .body("lifeSentences", is(21))
                .body("releases.on", equalTo(List.of("2016-07-28", "2016-09-26", "2017-03-30")))
                .body("releases.count", equalTo(List.of(54, 2, 5)))
                .body("terms", is(0))
                .body("conditional", is(0))
                .body("runningTotal", is(248))
                .body("byClemencyType.COMMUTATION", is(61));
    }

    @Test
    void announcements_ascend_and_the_latest_can_be_had_alone() {
        when().get("/api/announcements?clemencyType=COMMUTATION")
                .then()
                .statusCode(200)
                .body("", hasSize(10))
                .body("granted", equalTo(List.of(1, 8, 1, 3, 8, 22, 46, 95, 3, 61)));
        when().get("/api/announcements?limit=2").then().body("date", equalTo(List.of("2016-01-16", "2016-03-30")));
        when().get("/api/announcements?clemencyType=PARDON").then().body("", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/announcements/2016-03-31", "/api/announcements/2016-03-30?clemencyType=PARDON"})
    void no_announcement_is_a_problem(String path) {
        when().get(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("detail", is("Nothing was announced on that day."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/summary", "/api/announcements", "/api/announcements/2016-03-30"})
    void what_did_not_change_is_not_sent_again(String path) {
        var tag = when().get(path).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", tag)
                .when()
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag)
                .body(is(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/%s", "\"another\", W/%s", "*"})
    void a_tag_that_was_made_weak_one_of_several_or_any_is_ours(String sent) {
        var path = "/api/summary";
        var tag = when().get(path).then().statusCode(200).extract().header("ETag");

        given().header("If-None-Match", sent.formatted(tag))
                .when()
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void the_tag_of_an_announcement_stays_while_other_figures_move() throws Exception {
        var path = "/api/announcements/2016-03-30";
        var before = when().get(path).then().statusCode(200).extract().header("ETag");
        try (var teller = new Teller(brokers, ShowingProfile.EPOCH)) {
            long last = teller.tell(Told.watermark(0, "2026-01-03T00:00:00Z"));
            await().until(() -> view.latest().orElseThrow().offset() >= last);
        }

        given().header("If-None-Match", before)
                .when()
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", before)
                .header("Data-As-Of", notNullValue());
        when().get("/api/announcements/2016-01-16").then().statusCode(200).header("ETag", not(before));
    }

    @Test
    void any_tag_is_none_of_what_is_not_there() {
        given().header("If-None-Match", "*")
                .when()
                .get("/api/announcements/2016-03-31")
                .then()
                .statusCode(404);
    }

    @Test
    void reconciliation_says_which_neighbour_counts_what_and_which_is_away() {
        when().get("/api/reconciliation")
                .then()
                .statusCode(200)
                .body("closes", is(false))
                .body("compared", is(false))
                .body("incomplete", is(0))
                .body("unreadable", is(0))
                .body("identity.COMMUTATION.granted", is(248))
                .body("identity.ALL.residual", is(0))
                .body("intake.answered", is(true))
                .body("intake.theirs", is((int) ShowingProfile.ACCEPTED))
                .body("intake.ours", notNullValue())
                .body("intake.difference", notNullValue())
                .body("review.answered", is(false))
                .body("review.theirs", nullValue())
                .body("review.difference", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/reconciliation", "/api/publications", "/api/releases", "/api/summary"})
    void every_answer_says_how_far_behind_it_is(String path) {
        await().untilAsserted(() -> when().get(path).then().statusCode(200).header("Data-Behind", notNullValue()));
    }

    @Test
    void reconciliation_says_what_it_is_as_of() {
        when().get("/api/reconciliation").then().statusCode(200).header("Data-As-Of", notNullValue());
    }

    @Test
    void health_tells_the_view() {
        when().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("statistics view"));
    }

    @Test
    void metrics_tell_the_figures() {
        when().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("clemency_pending{clemency_type=\"COMMUTATION\""))
                .body(containsString("clemency_residual{clemency_type=\"ALL\""))
                .body(containsString("clemency_clearance_ratio{clemency_type=\"ALL\""))
                .body(containsString("clemency_statistics_pending{programme=\""))
                .body(containsString("clemency_statistics_lag_records"))
                .body(containsString("clemency_statistics_freshness_seconds"))
                .body(containsString("clemency_view_offset"))
                .body(containsString("clemency_view_skipped_total"))
                .body(containsString("clemency_cells"))
                .body(containsString("clemency_oldest_age_days"))
                .body(containsString("clemency_incomplete"))
                .body(containsString("clemency_unreadable"))
                .body(containsString("clemency_live_clients"));
    }

    @Test
    void the_api_describes_itself() {
        given().accept("application/json")
                .when()
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", is("Clemency statistics"))
                .body("paths.'/api/live'.get.summary", notNullValue())
                .body("paths.'/api/summary'.get.parameters.name", hasItems("from", "asOf", "programme"))
                .body("paths.'/api/announcements/{date}'.get.responses.'404'", notNullValue())
                .body("paths.'/api/reconciliation'.get", notNullValue())
                .body("components.schemas.Summary.properties.clearanceRate", notNullValue());
    }
}
