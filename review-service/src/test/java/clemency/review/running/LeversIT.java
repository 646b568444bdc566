package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class LeversIT {

    // Before everything that other tests put into the queue: by age they are all next.
    private static final LocalDate OLD = LocalDate.of(1960, 1, 1);

    static final String NONE = """
            {"shares":[],"daysPerPoint":100,"filling":{"office":false,"programmes":[]},"reason":"As it was."}""";

    private static final String SHARES = """
            {"shares":[{"programme":"%s","percent":75},{"programme":"%s","percent":25}],"others":0,"daysPerPoint":3650,
             "filling":{"office":false,"programmes":[]},"reason":"Three to one."}""";

    @AfterEach
    void asItWas() {
        set(NONE).then().statusCode(200);
    }

    @Test
    void assignmentsFollowTheShares() {
        var most = new Programme("MOST");
        var some = new Programme("SOME");
        var _ = Office.openCases(3, most, OLD);
        var _ = Office.openCases(3, some, OLD);
        var attorney = Office.attorney(100);

        int version = set(SHARES.formatted(most, some)).path("version");
        for (var i = 0; i < 3; i++) {
            var next = Office.next(attorney);
            next.then()
                    .statusCode(200)
                    .body("programme", oneOf(most.code(), some.code()))
                    .body("explanation.rule", equalTo("BY_SHARES"))
                    .body("explanation.levers.version", equalTo(version));
            Number score = next.path("explanation.turn.score");
            List<Number> others = next.path("explanation.passedOver.turn.score");
            assertThat(others)
                    .allSatisfy(other -> assertThat(other.doubleValue()).isLessThanOrEqualTo(score.doubleValue()));
        }
        Office.setAside(most);
        Office.setAside(some);
    }

    @Test
    void everyAssignmentSaysWhy() {
        var petition =
                Office.openCases(1, new Programme("WHY"), OLD.minusYears(1)).getFirst();
        var attorney = Office.attorney(3);
        why(petition).then().statusCode(404);

        var taken = Office.next(attorney);

        taken.then().body("petition", equalTo(petition.toString()));
        why(petition)
                .then()
                .statusCode(200)
                .body("attorney", equalTo(attorney.toString()))
                .body("explanation.occasion", equalTo("PULLED"))
                .body("explanation.rule", equalTo("OLDEST_RECEIVED"))
                .body("explanation.openCaseLimit", equalTo(3))
                .body("explanation.turn", nullValue())
                .body("explanation", equalTo(taken.path("explanation")));
        String digest = why(petition).path("explanation.rooms.digest");
        assertThat(digest).matches("[0-9a-f]{64}");
    }

    @Test
    void theyHaveAHistory() {
        int first =
                set(SHARES.formatted("TRADITIONAL", "CLEMENCY_INITIATIVE_2014")).path("version");
        int second = set(NONE).path("version");

        assertThat(second).isEqualTo(first + 1);
        Office.as("auditor")
                .get("/api/levers/history?limit=2")
                .then()
                .statusCode(200)
                .body("version", contains(second, first))
                .body("by", contains("manager", "manager"))
                .body("reason", contains("As it was.", "Three to one."))
                .body("[1].shares.percent", contains(75, 25));
        Office.as("attorney")
                .get("/api/levers")
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"" + second + "\""))
                .body("version", equalTo(second))
                .body("openCaseLimit", nullValue());
    }

    @Test
    void whatSomebodyElseSetIsNotLost() {
        int version = set(NONE).path("version");

        setOver("\"" + version + "\"", NONE).then().statusCode(200);
        setOver("\"" + version + "\"", NONE)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("inForce.version", equalTo(version + 1))
                .body("inForce.by", equalTo("manager"));
    }

    @Test
    void theOfficesLimitHoldsForAll() {
        var petitions = Office.openCases(2, new Programme("LIMITED"), OLD.minusYears(2));
        var attorney = Office.attorney(5);
        set(NONE.replace("\"daysPerPoint\"", "\"openCaseLimit\":1,\"daysPerPoint\""))
                .then()
                .statusCode(200);

        var first = Office.next(attorney);
        var second = Office.next(attorney);

        first.then().statusCode(200).body("explanation.openCaseLimit", equalTo(1));
        second.then().statusCode(409).body("violations.rule", contains("no-room"));
        assertThat(petitions.stream().map(Office::status)).containsExactlyInAnyOrder("ASSIGNED", "WAITING");
        set(NONE).then().statusCode(200);
        Office.next(attorney).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"shares":[{"programme":"TRADITIONAL","percent":99}],"daysPerPoint":100,"filling":{"office":false,"programmes":[]},"reason":"R"} | 422 | /shares
            {"shares":[{"programme":"TRADITIONAL","percent":101}],"daysPerPoint":100,"filling":{"office":false,"programmes":[]},"reason":"R"} | 422 | /shares/0/percent
            {"shares":[{"programme":"CAPITAL","percent":100}],"daysPerPoint":100,"filling":{"office":false,"programmes":[]},"reason":"R"} | 422 | /shares/0/programme
            {"shares":[],"daysPerPoint":0,"filling":{"office":false,"programmes":[]},"reason":"R"}                  | 422 | /daysPerPoint
            {"shares":[],"daysPerPoint":100,"openCaseLimit":0,"filling":{"office":false,"programmes":[]},"reason":"R"} | 422 | /openCaseLimit
            {"shares":[],"daysPerPoint":100,"filling":{"office":false,"programmes":[]}}                             | 422 | /reason
            {"shares":[],"daysPerPoint":100,"filling":{"office":false,"programmes":[]},"reason":" "}                | 422 | /reason
            {"shares":[],"daysPerPoint":100,"filling":{"office":"no","programmes":[]},"reason":"R"}                 | 400 | /filling/office
            {"shares":[],"daysPerPoint":100,"reason":"R"}                                                           | 422 | /filling
            """)
    void whatBreaksARuleIsNamed(String body, int status, String pointer) {
        set(body)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem(pointer));
    }

    @Test
    void onlyAManagerSetsThem() {
        Office.as("pardon-attorney").body(NONE).put("/api/levers").then().statusCode(403);
    }

    static Response set(String body) {
        return Office.as("manager").body(body).put("/api/levers");
    }

    private static Response setOver(String version, String body) {
        return Office.as("manager").header("If-Match", version).body(body).put("/api/levers");
    }

    private static Response why(UUID petition) {
        return Office.as("auditor").get("/api/cases/" + petition + "/assignment");
    }
}
