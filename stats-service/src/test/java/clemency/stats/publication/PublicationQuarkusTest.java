package clemency.stats.publication;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Dimension;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.view.ShowingProfile;
import clemency.stats.view.Teller;
import clemency.stats.view.Told;
import clemency.stats.view.View;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quarter is released, and stays as it was released. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class PublicationQuarkusTest {

    /** Another one than those of the other classes that tell this instance something. */
    private static final int PARTITION = 5;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Inject
    View view;

    @BeforeEach
    void alaskaAndTheOthers() throws Exception {
        tell(40, 60);
    }

    /** Petitions for pardon of two districts, received in February 2016. */
    private void tell(long alaska, long others) throws Exception {
        try (var teller = new Teller(brokers, ShowingProfile.EPOCH)) {
            long last = teller.tell(
                    Told.partial(PARTITION, cut("Alaska"), received(alaska)),
                    Told.partial(PARTITION, cut("Guam"), received(3)),
                    Told.partial(PARTITION, cut("Northern Florida"), received(others)),
                    Told.partial(
                            PARTITION,
                            new Cell.Daily(
                                    java.time.LocalDate.of(2016, 2, 3),
                                    ClemencyType.PARDON,
                                    Programme.TRADITIONAL,
                                    clemency.events.Administration.OBAMA),
                            received(alaska + others + 3)),
                    Told.watermark(PARTITION, "2016-03-31T20:00:00Z"));
            await().until(() ->
                    view.latest().isPresent() && view.latest().orElseThrow().offset() >= last);
        }
    }

    private static Cell cut(String district) {
        return new Cell.Cut(YearMonth.of(2016, 2), ClemencyType.PARDON, Dimension.DISTRICT, district);
    }

    private static Figures received(long count) {
        return Figures.of(Map.of(Measure.RECEIVED, count, Measure.PENDING, count));
    }

    @Test
    void what_was_released_stays_though_late_facts_arrive() throws Exception {
        assertThat(put("manager", "FY2016-Q2").statusCode()).isIn(200, 201);
        var released =
                when().get("/api/publications/FY2016-Q2").then().statusCode(200).extract();

        int before = received();

        tell(41, 75);

        assertThat(put("manager", "FY2016-Q2").statusCode()).isEqualTo(200);
        when().get("/api/publications/FY2016-Q2").then().statusCode(200).body(is(released.asString()));
        assertThat(received()).as("live it is another figure").isEqualTo(before + 16);
        assertThat(put("pardon-attorney", "FY2016-Q3").statusCode()).isEqualTo(201);
        when().get("/api/publications/FY2016-Q3")
                .then()
                .statusCode(200)
                .body(
                        "tables.find { it.dimension == 'district' && it.clemencyType == 'PARDON' }.lines.find { it.value == 'TOTAL' }.received",
                        is(16))
                .body(
                        "tables.find { it.dimension == 'district' && it.clemencyType == 'PARDON' }.lines.find { it.value == 'TOTAL' }.pendingAtStart",
                        is(103));
        given().header("If-None-Match", released.header("ETag"))
                .when()
                .get("/api/publications/FY2016-Q2")
                .then()
                .statusCode(304);
    }

    @Test
    void small_counts_are_in_neither_form() {
        var _ = put("manager", "FY2016-Q2");

        when().get("/api/publications/FY2016-Q2")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("immutable"))
                .header("Data-As-Of", notNullValue())
                .body("threshold", is(10))
                .body("from", is("2016-01-01"))
                .body("tables.dimension", hasItem("programme"))
                .body("ledger", is((Object) null))
                .body(not(containsString("Guam")));
        when().get("/api/publications/FY2016-Q2.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("quarter,dimension,clemencyType,value,pendingAtStart,received,"))
                .body(containsString("FY2016-Q2,district,PARDON,TOTAL,0,103,"))
                .body(not(containsString("Guam")));
        when().get("/api/publications")
                .then()
                .statusCode(200)
                .header("Data-As-Of", notNullValue())
                .body("quarter", hasItem("FY2016-Q2"))
                .body("[0].publishedAt", notNullValue());
        when().get("/api/publications.csv")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .body(startsWith("quarter,publishedAt,dataAsOf,threshold,address\r\n"))
                .body(containsString(",\"/api/publications/FY2016-Q2\"\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "manager, FY2016-Q9, 400",
        "manager, 2016-Q2, 400",
        "manager, FY2999-Q2, 409",
        "manager, FY2019-Q2, 409",
        "attorney, FY2016-Q2, 403",
        "nobody, FY2016-Q2, 401"
    })
    void who_may_not_and_what_can_not(String role, String quarter, int status) {
        var _ = put("manager", "FY2016-Q2");

        put(role, quarter).then().statusCode(status).contentType("application/problem+json");
    }

    @Test
    void a_quarter_that_was_not_released() {
        when().get("/api/publications/FY2010-Q2").then().statusCode(404).contentType("application/problem+json");
        when().get("/api/publications?quarter=FY2010-Q2").then().statusCode(400);
    }

    private static int received() {
        return when().get("/api/summary?asOf=2016-03-31&clemencyType=PARDON")
                .then()
                .extract()
                .path("received");
    }

    private static Response put(String role, String quarter) {
        return given().auth().preemptive().basic(role, "test-" + role).when().put("/api/publications/" + quarter);
    }
}
