package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import clemency.events.WashingtonTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where filling is on nothing waits while somebody has room, whatever made the room. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class FillingIT {

    private static final LocalDate RECEIVED = LocalDate.of(2016, 1, 4);
    private static final Programme FILLED = new Programme("FILLED");
    private static final int MORE_THAN_ANYBODY = 9_000;

    private static final String ON = """
            {"shares":[],"daysPerPoint":100,"reason":"Nobody is to ask.",
             "filling":{"office":false,"programmes":[{"programme":"FILLED","on":true}]}}""";

    private UUID attorney;

    @BeforeEach
    void theOneWithMostRoom() {
        Office.makeKnown(FILLED);
        attorney = Office.attorney(MORE_THAN_ANYBODY);
        LeversIT.set(ON).then().statusCode(200);
    }

    @AfterEach
    void asItWas() {
        LeversIT.set(LeversIT.NONE).then().statusCode(200);
        limit(attorney, 1);
    }

    @Test
    void whatIsOpenedIsAssigned() {
        var petitions = Office.openCases(60, FILLED, RECEIVED);

        assigned(petitions);

        Office.as("auditor")
                .get("/api/cases/" + petitions.getLast() + "/assignment")
                .then()
                .body("attorney", equalTo(attorney.toString()))
                .body("explanation.occasion", equalTo("FILLED"));
    }

    @Test
    void whatLeavesADeskMakesRoom() {
        var first = Office.openCases(1, FILLED, RECEIVED);
        assigned(first);
        release(first.getFirst());
        // Back in the queue, and back on a desk.
        assigned(first);

        Office.setAside(FILLED);
        reinstate();

        assigned(first);
    }

    @Test
    void programmesWithoutItWait() {
        var waiting = Office.openCases(1, new Programme("NOT_FILLED"), RECEIVED);
        var filled = Office.openCases(1, FILLED, RECEIVED.plusDays(1));

        assigned(filled);

        // A round has been made since both were there.
        assertThat(Office.status(waiting.getFirst())).isEqualTo("WAITING");
    }

    @Test
    void neverToWhomHasAConflict() {
        LeversIT.set(LeversIT.NONE).then().statusCode(200);
        var petition = Office.openCases(1, FILLED, RECEIVED).getFirst();
        Office.as("manager")
                .body("{\"petition\":\"%s\",\"reason\":\"Related.\"}".formatted(petition))
                .post("/api/attorneys/" + attorney + "/conflicts")
                .then()
                .statusCode(204);
        var other = Office.attorney(MORE_THAN_ANYBODY - 1);

        LeversIT.set(ON).then().statusCode(200);

        assigned(List.of(petition));
        Office.as("auditor")
                .get("/api/cases/" + petition + "/assignment")
                .then()
                .body("attorney", equalTo(other.toString()));
        limit(other, 1);
    }

    @Test
    void whatSomebodyLeavesBehindGoesToSomebodyElse() {
        var petition = Office.openCases(1, FILLED, RECEIVED);
        assigned(petition);
        var other = Office.attorney(MORE_THAN_ANYBODY - 1);

        var today = WashingtonTime.day(Instant.now());
        Office.as("manager")
                .body("{\"from\":\"%s\",\"until\":\"%s\"}".formatted(today, today.plusDays(30)))
                .post("/api/attorneys/" + attorney + "/leave")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(30)).until(() -> other.toString().equals(takenBy(petition.getFirst())));
        limit(other, 1);
    }

    private static String takenBy(UUID petition) {
        return Office.as("auditor")
                .get("/api/cases/" + petition + "/assignment")
                .path("attorney");
    }

    private static void assigned(List<UUID> petitions) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> petitions.stream().map(Office::status).allMatch("ASSIGNED"::equals));
    }

    private static void release(UUID petition) {
        Office.as("manager").post("/api/cases/" + petition + "/release").then().statusCode(200);
    }

    private static void reinstate() {
        Office.as("manager")
                .body("{\"clemencyType\":\"COMMUTATION\",\"programme\":\"FILLED\",\"reason\":\"R\"}")
                .post("/api/directives/reinstate")
                .then()
                .statusCode(200);
    }

    private static void limit(UUID attorney, int openCaseLimit) {
        Office.as("manager")
                .body("{\"name\":\"Made-up Attorney\",\"openCaseLimit\":%d}".formatted(openCaseLimit))
                .put("/api/attorneys/" + attorney)
                .then()
                .statusCode(200);
    }
}
