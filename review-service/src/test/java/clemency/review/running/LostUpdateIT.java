package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody overwrites what they have not seen. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class LostUpdateIT {

    private static final String MOOT = "{\"reason\":\"MOOT\"}";

    @Test
    void whoHasSeenAnOldCaseIsShownWhatHappened() {
        var petition = open();
        var seen = Office.as("auditor").get("/api/cases/" + petition).header("ETag");
        var held = post(petition, seen, "holds", "{\"reason\":\"OFFICE\"}")
                .statusCode(200)
                .extract()
                .header("ETag");

        post(petition, seen, "close", MOOT)
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/precondition-failed"))
                .body("revision", equalTo(2))
                .body("changes.type", contains("clemency.HoldPlaced"))
                .body("changes.roles", contains("manager"));
        post(petition, held, "close", MOOT).statusCode(200).header("ETag", "\"3\"");
    }

    @Test
    void whatHoldsAlreadyIsNoLostUpdate() {
        var petition = open();
        var seen = Office.as("auditor").get("/api/cases/" + petition).header("ETag");
        post(petition, seen, "close", MOOT).statusCode(200);

        post(petition, seen, "close", MOOT).statusCode(200).header("ETag", "\"2\"");
        post(petition, seen, "close", "{\"reason\":\"DECEASED\"}").statusCode(412);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", "\"1\"", "\"7\", \"1\""})
    void aTagThatFits(String tag) {
        post(open(), tag, "close", MOOT).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"7\"", "W/\"1\"", "\"somebody else's\""})
    void aTagThatDoesNot(String tag) {
        post(open(), tag, "close", MOOT).statusCode(412);
    }

    @Test
    void whatIsNoTagIsNamed() {
        post(open(), "1", "close", MOOT).statusCode(400).body("violations.pointer", contains("If-Match"));
    }

    @Test
    void ofTwentyWhoHaveSeenTheSameOneIsHeard() {
        var petition = open();
        List<Future<Integer>> answers;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, 20)
                    .mapToObj(_ -> clients.submit(() -> post(petition, "\"1\"", "holds", "{\"reason\":\"OFFICE\"}")
                            .extract()
                            .statusCode()))
                    .toList();
        }

        assertThat(answers).extracting(Future::resultNow).containsOnly(200, 412).containsOnlyOnce(200);
        Office.as("auditor")
                .get("/api/cases/" + petition)
                .then()
                .header("ETag", "\"2\"")
                .body("history.type", contains("clemency.CaseOpened", "clemency.HoldPlaced"));
    }

    @Test
    void whoHasSeenAnOldAttorneyIsShownWhatIsInForce() {
        var attorney = "/api/attorneys/" + Office.attorney(5);
        var seen = Office.as("manager").get(attorney).header("ETag");
        var changed = put(attorney, seen, "{\"name\":\"Made-up Attorney\",\"openCaseLimit\":6}")
                .statusCode(200)
                .extract()
                .header("ETag");

        put(attorney, seen, "{\"name\":\"Made-up Attorney\",\"openCaseLimit\":7}")
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/precondition-failed"))
                .body("inForce.openCaseLimit", equalTo(6))
                .body("inForce.history.by", contains("manager", "manager"));
        Office.as("manager").get(attorney).then().header("ETag", changed).body("openCaseLimit", equalTo(6));
        put(attorney, changed, "{\"name\":\"Made-up Attorney\",\"openCaseLimit\":7}")
                .statusCode(200);
    }

    @Test
    void anAttorneysSignInIsNotLostEither() {
        var attorney = "/api/attorneys/" + Office.attorney(5);
        var seen = Office.as("manager").get(attorney).header("ETag");
        put(attorney, seen, "{\"name\":\"Made-up Attorney\",\"signIn\":\"somebody else\"}")
                .statusCode(200);

        put(attorney, seen, "{\"name\":\"Made-up Attorney\",\"signIn\":\"attorney\"}")
                .statusCode(412)
                .body("inForce.signIn", equalTo("somebody else"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            terms        | {"effectiveOn":"2198-02-01","hoursPerWeek":20,"reason":"R"}
            leave        | {"from":"2198-03-07","until":"2198-03-18"}
            leave/cancel | {"from":"2198-01-07"}
            end          | {"lastDay":"2199-01-02"}
            end/cancel   | {}
            """)
    void whatElseIsSaidOfAnAttorneyIsRefusedToWhoHasSeenAnother(String what, String body) {
        var attorney = "/api/attorneys/" + Office.attorney(5);
        var seen = Office.as("manager").get(attorney).header("ETag");
        post(attorney + "/leave", seen, "{\"from\":\"2198-01-07\",\"until\":\"2198-01-18\"}")
                .statusCode(200);
        var now = post(attorney + "/end", null, "{\"lastDay\":\"2199-01-01\"}")
                .statusCode(200)
                .extract()
                .header("ETag");

        post(attorney + "/" + what, seen, body).statusCode(412).body("inForce.endsOn", equalTo("2199-01-01"));
        post(attorney + "/" + what, now, body).statusCode(200);
    }

    /** All commands on a case that are one step, but for what is entered about it beside its way. */
    @Test
    void theDescriptionTellsWhatTakesATag() {
        Map<String, Map<String, Map<String, List<Map<String, Object>>>>> paths =
                RestAssured.get("/q/openapi?format=json").path("paths");

        var commands = paths.keySet().stream()
                .filter(path -> path.startsWith("/api/cases/{petition}/") && !path.endsWith("/hours"))
                .filter(path -> paths.get(path).containsKey("post"))
                .toList();
        assertThat(commands)
                .hasSizeGreaterThan(12)
                .allSatisfy(path -> assertThat(paths.get(path).get("post").get("parameters"))
                        .anySatisfy(parameter -> assertThat(parameter)
                                .containsEntry("in", "header")
                                .containsEntry("name", "If-Match")));
        assertThat(paths.get("/api/cases/{petition}").get("get").get("parameters"))
                .noneSatisfy(parameter -> assertThat(parameter).containsEntry("name", "If-Match"));
        RestAssured.get("/q/openapi?format=json")
                .then()
                .body("paths.'/api/cases/{petition}'.get.responses.'200'.headers.ETag", notNullValue())
                .body("paths.'/api/cases/{petition}/close'.post.responses.'200'.headers.ETag", notNullValue())
                .body("paths.'/api/cases/{petition}/close'.post.responses.'412'", notNullValue())
                .body("paths.'/api/attorneys/{id}'.get.responses.'200'.headers.ETag", notNullValue())
                .body("paths.'/api/attorneys/{id}'.put.parameters.name", hasItem("If-Match"))
                .body("paths.'/api/attorneys/{id}'.put.responses.'412'", notNullValue())
                .body("paths.'/api/attorneys/{id}/leave'.post.parameters.name", hasItem("If-Match"))
                .body("paths.'/api/attorneys'.post.responses.'412'", nullValue());
    }

    @Test
    void theCaseThatIsTakenTellsWhatWasSeen() {
        var _ = open();
        var taken = Office.next(Office.attorney(1));
        taken.then().statusCode(200).header("ETag", "\"" + taken.<Integer>path("revision") + "\"");
    }

    private static UUID open() {
        return Office.openCases(1, new Programme("LOST_UPDATES"), LocalDate.of(2014, 5, 1))
                .getFirst();
    }

    private static ValidatableResponse post(UUID petition, String seen, String what, String body) {
        return post("/api/cases/" + petition + "/" + what, seen, body);
    }

    private static ValidatableResponse post(String path, String seen, String body) {
        return having(seen).body(body).post(path).then();
    }

    private static ValidatableResponse put(String path, String seen, String body) {
        return having(seen).body(body).put(path).then();
    }

    private static RequestSpecification having(String seen) {
        var manager = Office.as("manager");
        return seen == null ? manager : manager.header("If-Match", seen);
    }
}
