package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.AdjustmentReason;
import clemency.events.ClemencyType;
import clemency.events.Envelope;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.CountAdjusted;
import clemency.events.Programme;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class CountsIT {

    private static final String ADJUSTMENT = """
            {"id":"%s","clemencyType":"COMMUTATION","programme":"TRADITIONAL","count":%d,"reason":"OPENING_BALANCE",
             "occurredOn":"2011-10-01"}""";

    @Test
    void anAdjustmentIsToldOnce() {
        var id = UUID.randomUUID();
        adjust(id, 2785, 201);
        adjust(id, 2785, 201);
        adjust(id, 2786, 409);
        // What comes after shows that nothing of it was told twice.
        var after = UUID.randomUUID();
        adjust(after, -1, 201);

        var told = Wire.toldBefore(Topic.GRANTS, subject(after), subject(id));
        assertThat(told)
                .extracting(Envelope::event)
                .containsExactly(new CountAdjusted(
                        ClemencyType.COMMUTATION, Programme.TRADITIONAL, 2785, AdjustmentReason.OPENING_BALANCE));
        assertThat(told.getFirst().occurredOn()).isEqualTo(LocalDate.of(2011, 10, 1));
    }

    @Test
    void anAdjustmentWithThePetitionsIdLeavesItsDecisionAlone() {
        var petition = Office.openCases(1, new Programme("NAMESAKES"), LocalDate.of(2014, 5, 1))
                .getFirst();
        adjust(petition, 1, 201);
        Office.decide("{\"decisions\":[" + Office.denial(petition) + "]}")
                .then()
                .statusCode(200);

        assertThat(Wire.told(Topic.GRANTS, petition, 1))
                .extracting(Envelope::event)
                .hasExactlyElementsOfTypes(ClemencyDenied.class);
        assertThat(Wire.told(Topic.GRANTS, subject(petition), 1)).hasSize(1);
    }

    private static UUID subject(UUID adjustment) {
        return UUID.nameUUIDFromBytes(("adjustment:" + adjustment).getBytes(StandardCharsets.UTF_8));
    }

    private static void adjust(UUID id, int count, int status) {
        Office.as("auditor")
                .body(ADJUSTMENT.formatted(id, count))
                .post("/api/adjustments")
                .then()
                .statusCode(status);
    }

    @Test
    void everybodyMayCount() {
        int before = RestAssured.get("/api/counts").path("open");
        var petition = Office.openCases(1, new Programme("COUNTS"), LocalDate.of(2014, 5, 1));

        RestAssured.get("/api/counts")
                .then()
                .statusCode(200)
                .body("open", equalTo(before + 1))
                // Few as they are, remissions and reprieves are not told apart.
                .body("byClemencyType.keySet()", containsInAnyOrder("PARDON", "COMMUTATION", "OTHER"));
        Office.decide("{\"decisions\":[" + Office.denial(petition.getFirst()) + "]}")
                .then()
                .statusCode(200);
        RestAssured.get("/api/counts").then().body("open", equalTo(before));
    }

    @Test
    void operatorsSeeHealthMetricsAndTheDescription() {
        assertThat(Office.attorney(7)).isNotNull();

        RestAssured.get("/q/health").then().statusCode(200);
        RestAssured.get("/q/openapi").then().statusCode(200).body(containsString("/api/decisions"));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> RestAssured.get("/q/metrics").asString().matches("(?s).*clemency_attorneys_room [1-9].*"));
    }
}
