package clemency.stats.view;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What did not change is not sent again. On made-up cells with the published counts of the commutations to 2016-03-30. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class TagsQuarkusTest extends ToldGrants {

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
}
