package clemency.stats.view;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was announced and what is projected, over HTTP. On made-up cells with the published counts of the commutations to 2016-03-30. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class AnnouncementsQuarkusTest extends ToldGrants {

    @Test
    void releases_by_month() {
        when().get("/api/releases?clemencyType=COMMUTATION")
                .then()
                .statusCode(200)
                .body("month", equalTo(List.of("2016-07", "2016-09", "2017-03")))
                .body("count", equalTo(List.of(54, 2, 5)));
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
}
