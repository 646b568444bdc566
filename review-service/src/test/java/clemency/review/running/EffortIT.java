package clemency.review.running;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cases should cost, and what they did. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class EffortIT {

    private static final LocalDate RECEIVED = LocalDate.of(2016, 1, 4);

    @Test
    void theStandardStandsBesideWhatWasReallySpent() {
        var attorney = Office.attorney(9);
        var programme = new Programme("EFFORT");
        var cases = Office.openCases(3, programme, RECEIVED);
        set("""
                {"stage":"INVESTIGATION","programme":"EFFORT","hours":2.5,"reason":"Made-up reason"}""").statusCode(201);
        set("""
                {"stage":"INVESTIGATION","programme":"EFFORT","hours":9,"effectiveOn":"2199-01-01","reason":"Later"}""").statusCode(201);

        spend(cases.get(0), attorney, "1.5").statusCode(201).body("hours", equalTo(1.5f));
        spend(cases.get(0), attorney, "2").statusCode(201);
        spend(cases.get(1), attorney, "6").statusCode(201);
        // Not done yet, so it has no cost yet.
        spend(cases.get(2), attorney, "12").statusCode(201);
        for (var done : cases.subList(0, 2)) {
            Office.as("manager")
                    .body("{\"reason\":\"WITHDRAWN\"}")
                    .post("/api/cases/" + done + "/close")
                    .then()
                    .statusCode(200);
        }

        var line = "standards.find { it.programme == 'EFFORT' }";
        Office.as("auditor")
                .get("/api/effort")
                .then()
                .statusCode(200)
                .body(line + ".hours", equalTo(2.5f))
                .body(line + ".actual.cases", equalTo(2))
                .body(line + ".actual.meanHours", equalTo(4.75f));
        Office.as("auditor")
                .get("/api/effort/standards")
                .then()
                .body("findAll { it.programme == 'EFFORT' }.reason", contains("Made-up reason", "Later"));
        Office.as("auditor").get("/api/cases/" + cases.get(0) + "/hours").then().body("hours", hasSize(2));
    }

    @Test
    void anAttorneyEntersTheOwnHoursAlone() {
        var own = Office.attorney(1);
        String others = Office.as("manager")
                .body("{\"name\":\"Made-up Attorney\",\"signIn\":\"somebody else\",\"openCaseLimit\":1}")
                .post("/api/attorneys")
                .path("id");
        var petition = Office.openCases(1, new Programme("OWN_HOURS"), RECEIVED).getFirst();
        Office.as("pardon-attorney")
                .body("{\"attorney\":\"%s\",\"reason\":\"R\"}".formatted(own))
                .post("/api/cases/" + petition + "/assign")
                .then()
                .statusCode(200);

        enter("attorney", petition, entry(UUID.randomUUID(), UUID.fromString(others), "1"))
                .statusCode(403)
                .body("violations.pointer", contains("/attorney"))
                .body("violations.rule", contains("own-desk"));
        enter("attorney", petition, entry(UUID.randomUUID(), own, "1")).statusCode(201);

        Office.as("auditor").get("/api/cases/" + petition + "/hours").then().body("attorney", contains(own.toString()));
    }

    @Test
    void anEntryWithAnIdIsMadeOnce() {
        var attorney = Office.attorney(9);
        var petition = Office.openCases(1, new Programme("EFFORT"), RECEIVED).getFirst();
        var id = UUID.randomUUID();

        for (var times = 0; times < 2; times++) {
            enter(petition, entry(id, attorney, "1.50")).statusCode(201);
        }
        enter(petition, entry(id, attorney, "1.51")).statusCode(409).body("violations.pointer", contains("/id"));

        Office.as("auditor").get("/api/cases/" + petition + "/hours").then().body("hours", contains(1.5f));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "hours":24.01                          | 422 | /hours    | max
            "hours":0                              | 422 | /hours    | not-zero
            "hours":1.005                          | 422 | /hours    | digits
            "hours":"2"                            | 400 | /hours    | type
            "hours":-1                             | 422 | /hours    | not-below-zero
            "hours":1,"workedOn":"2199-01-01"      | 422 | /workedOn | not-in-future
            "hours":1,"workedOn":"2016-01-03"      | 422 | /workedOn | not-before-receipt
            "hours":1,"workedOn":"2016-01-05"      | 422 | /workedOn | at-work
            "hours":1,"stage":"PRAYER"             | 400 | /stage    | format
            """)
    void hoursThatCantBeMeantAreRefused(String fields, int status, String pointer, String rule) {
        var attorney = Office.attorney(9);
        var petition = Office.openCases(1, new Programme("EFFORT"), RECEIVED).getFirst();
        var stage = fields.contains("stage") ? "" : "\"stage\":\"INVESTIGATION\",";

        enter(petition, "{\"attorney\":\"%s\",%s%s}".formatted(attorney, stage, fields))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem(pointer))
                .body("violations.rule", hasItem(rule));

        Office.as("auditor").get("/api/cases/" + petition + "/hours").then().body("hours", hasSize(0));
    }

    @Test
    void nobodyAndNothingThatIsUnknown() {
        var petition = Office.openCases(1, new Programme("EFFORT"), RECEIVED).getFirst();

        spend(petition, new UUID(7, 7), "1").statusCode(422).body("violations.pointer", contains("/attorney"));
        spend(new UUID(7, 7), Office.attorney(9), "1").statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"stage":"SCREENING","hours":-1,"reason":"r"}     | 422 | /hours
            {"stage":"SCREENING","hours":1001,"reason":"r"}   | 422 | /hours
            {"stage":"SCREENING","hours":1}                   | 422 | /reason
            {"hours":1,"reason":"r"}                          | 422 | /stage
            {"stage":"SCREENING","hours":1,"reason":"r","complexity":"HARD"} | 400 | /complexity
            """)
    void standardsThatCantBeMeantAreRefused(String body, int status, String pointer) {
        set(body).statusCode(status).body("violations.pointer", hasItem(pointer));
    }

    private static ValidatableResponse set(String body) {
        return Office.as("manager").body(body).post("/api/effort/standards").then();
    }

    private static ValidatableResponse spend(UUID petition, UUID attorney, String hours) {
        return enter(
                petition, "{\"stage\":\"INVESTIGATION\",\"attorney\":\"%s\",\"hours\":%s}".formatted(attorney, hours));
    }

    private static String entry(UUID id, UUID attorney, String hours) {
        return "{\"id\":\"%s\",\"stage\":\"INVESTIGATION\",\"attorney\":\"%s\",\"hours\":%s}"
                .formatted(id, attorney, hours);
    }

    private static ValidatableResponse enter(UUID petition, String body) {
        return enter("manager", petition, body);
    }

    private static ValidatableResponse enter(String role, UUID petition, String body) {
        return Office.as(role)
                .body(body)
                .post("/api/cases/" + petition + "/hours")
                .then();
    }
}
