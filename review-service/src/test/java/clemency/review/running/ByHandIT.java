package clemency.review.running;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class ByHandIT {

    private static final LocalDate RECEIVED = LocalDate.of(2016, 1, 6);
    private static final Programme PROGRAMME = new Programme("BY_HAND");

    @Test
    void itIsAssignedWithItsReasonAndWhatWasPassedOver() {
        var older = Office.openCases(1, new Programme("PASSED_OVER"), LocalDate.of(1955, 1, 1))
                .getFirst();
        var petition = open();
        var attorney = Office.attorney(2);

        assign("pardon-attorney", petition, attorney)
                .then()
                .statusCode(200)
                .body("status", equalTo("ASSIGNED"))
                .body("state.attorney", equalTo(attorney.toString()));
        assign("pardon-attorney", petition, attorney).then().statusCode(200);

        Office.as("auditor")
                .get("/api/cases/" + petition + "/assignment")
                .then()
                .body("attorney", equalTo(attorney.toString()))
                .body("reason", equalTo("She knows it."))
                .body("explanation.occasion", equalTo("BY_HAND"))
                .body("explanation.rule", equalTo("BY_HAND"))
                .body("explanation.passedOver.programme", hasItem("PASSED_OVER"));
        Office.next(attorney).then().body("petition", equalTo(older.toString()));
    }

    @Test
    void whoSetLeversOfAProgrammeDoesNotAssignInIt() {
        var petition = open();
        var attorney = Office.attorney(2);
        LeversIT.set("""
                {"shares":[{"programme":"BY_HAND","percent":100}],"daysPerPoint":100,
                 "filling":{"office":false,"programmes":[]},"reason":"R"}""").then().statusCode(200);

        var bySetter = assign("manager", petition, attorney);
        LeversIT.set(LeversIT.NONE).then().statusCode(200);

        bySetter.then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("violations.rule", contains("sets-levers"));
        assign("pardon-attorney", petition, attorney).then().statusCode(200);
    }

    @Test
    void limitsAndConflictsHold() {
        var attorney = Office.attorney(1);
        var conflicted = open();
        Office.as("manager")
                .body("{\"petition\":\"%s\",\"reason\":\"Related.\"}".formatted(conflicted))
                .post("/api/attorneys/" + attorney + "/conflicts")
                .then()
                .statusCode(204);

        refused(conflicted, attorney, "conflict-of-interest");
        assign("pardon-attorney", open(), attorney).then().statusCode(200);
        refused(open(), attorney, "no-room");
    }

    @Test
    void onlyWhatWaits() {
        var petition = open();
        assign("pardon-attorney", petition, Office.attorney(1)).then().statusCode(200);

        refused(petition, Office.attorney(1), "already-assigned");
        assign("pardon-attorney", new UUID(1, 1), Office.attorney(1)).then().statusCode(404);
        assign("pardon-attorney", open(), new UUID(2, 1)).then().statusCode(404);
    }

    @Test
    void onlyAsTheCallerHasSeenIt() {
        var petition = open();
        var attorney = Office.attorney(1);

        var stale = Office.as("pardon-attorney")
                .header("If-Match", "\"7\"")
                .body("{\"attorney\":\"%s\",\"reason\":\"R\"}".formatted(attorney))
                .post("/api/cases/" + petition + "/assign");

        stale.then().statusCode(412).contentType("application/problem+json");
        assign("pardon-attorney", petition, attorney).then().statusCode(200);
    }

    @Test
    void notWithoutAReason() {
        Office.as("pardon-attorney")
                .body("{\"attorney\":\"%s\"}".formatted(new UUID(2, 1)))
                .post("/api/cases/" + new UUID(1, 1) + "/assign")
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/reason"));
        assign("attorney", new UUID(1, 1), new UUID(2, 1)).then().statusCode(403);
    }

    private static UUID open() {
        return Office.openCases(1, PROGRAMME, RECEIVED).getFirst();
    }

    private static void refused(UUID petition, UUID attorney, String rule) {
        assign("pardon-attorney", petition, attorney)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("violations.rule", contains(rule));
    }

    private static Response assign(String role, UUID petition, UUID attorney) {
        return Office.as(role)
                .body("{\"attorney\":\"%s\",\"reason\":\"She knows it.\"}".formatted(attorney))
                .post("/api/cases/" + petition + "/assign");
    }
}
