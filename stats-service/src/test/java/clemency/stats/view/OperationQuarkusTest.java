package clemency.stats.view;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the service says of itself, over HTTP. On made-up cells with the published counts of the commutations to 2016-03-30. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class OperationQuarkusTest extends ToldGrants {

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
