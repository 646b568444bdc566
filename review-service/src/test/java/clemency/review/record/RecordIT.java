package clemency.review.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import clemency.review.running.Office;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Promise 7: the log shows who did what, and that nobody has tampered with it, whoever did. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class RecordIT {

    private UUID petition;

    @BeforeEach
    void aCaseThatWasDecided() throws SQLException {
        petition = Office.openCases(1, new Programme("RECORD"), LocalDate.of(2013, 7, 1))
                .getFirst();
        Office.as("manager")
                .body("{\"clemencyType\":\"COMMUTATION\",\"programme\":\"RECORD\",\"reason\":\"Made up.\"}")
                .post("/api/directives/set-aside")
                .then()
                .statusCode(200);
        Office.decide("{\"decisions\":[" + Office.denial(petition) + "]}")
                .then()
                .statusCode(200);
        asOwner("create table kept_entry as select * from record_entry where subject = '" + petition + "'");
    }

    @AfterEach
    void everythingIsPutBack() throws SQLException {
        asOwner(
                "alter table record_entry disable trigger user",
                "delete from record_entry where subject = '" + petition + "'",
                "insert into record_entry select * from kept_entry",
                "alter table record_entry enable trigger user",
                "drop table kept_entry");
        verification().body("sound", equalTo(true));
    }

    @Test
    void whoDidWhatAndHowItWasBefore() {
        Office.as("pardon-attorney")
                .get("/api/cases/" + petition + "/record")
                .then()
                .statusCode(200)
                .body("sequence", contains(1, 2, 3))
                .body("action", contains("OpenCase", "SetAside", "Deny"))
                .body("by", contains("intake-service", "manager", "decision"))
                .body("roles", contains("service", "manager", "decision"))
                .body("[0].after.petition.id", equalTo(petition.toString()))
                .body("[0].after.state.status", equalTo("WAITING"))
                .body("[1].before.state.status", equalTo("WAITING"))
                .body("[2].before.state.status", equalTo("SET_ASIDE"))
                .body("[2].after.state.status", equalTo("DENIED"));
    }

    @Test
    void whoOpenedTheFile() {
        for (var user : List.of("manager", "decision")) {
            Office.as(user).get("/api/cases/" + petition).then().statusCode(200);
        }

        openings("")
                .body("openings.by", contains("manager", "decision"))
                .body("openings.roles", contains("manager", "decision"))
                .body("openings.at", everyItem(notNullValue()))
                .body("next", nullValue());
        openings("?limit=1").body("openings.by", contains("manager")).body("next", equalTo(1));
        openings("?limit=1&after=1").body("openings.by", contains("decision"));
        Office.as("auditor")
                .get("/api/cases/" + UUID.randomUUID() + "/openings")
                .then()
                .statusCode(404);
    }

    @Test
    void nobodyTouchedIt() {
        verification()
                .body("sound", equalTo(true))
                .body("entries", greaterThanOrEqualTo(3))
                .body("findings", empty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CHANGED   | 2 | update record_entry set actor = 'somebody else' where sequence = 2
            CHANGED   | 3 | update record_entry set after = '{"state":{"status":"GRANTED"}}' where sequence = 3
            CHANGED   | 1 | update record_entry set at = at - interval '1 day' where sequence = 1
            CHANGED   | 2 | update record_entry set hash = decode(repeat('ab', 32), 'hex') where sequence = 2
            MISSING   | 2 | delete from record_entry where sequence = 2
            MISSING   | 1 | delete from record_entry where sequence = 1
            MISSING   | 3 | delete from record_entry where sequence = 3
            REORDERED | 2 | update record_entry set sequence = 13 where sequence = 2; update record_entry set sequence = 2 where sequence = 3; update record_entry set sequence = 3 where sequence = 13
            ADDED     | 4 | insert into record_entry select kind, subject, 4, at, day, actor, roles, action, before, after, salt, hash, hash from record_entry where sequence = 3
            """)
    void whatWasDoneToItIsFoundAndNamed(String fault, int sequence, String deed) throws SQLException {
        var only = "subject = '" + petition + "' and sequence";

        asOwner(
                "alter table record_entry disable trigger user",
                deed.replace("where sequence", "where " + only),
                "alter table record_entry enable trigger user");

        verification()
                .body("sound", equalTo(false))
                .body(
                        "findings.findAll { it.id == '" + petition + "' && it.sequence == " + sequence + " }.fault",
                        hasItem(fault));
    }

    @Test
    void aCaseThatIsNotAsItsRecordLeftItIsNamedToo() throws SQLException {
        asOwner("update clemency_case set state = jsonb_set(state, '{kind}', '\"PRESUMED\"') where petition = '"
                + petition + "'");

        verification()
                .body("sound", equalTo(false))
                .body("findings.find { it.id == '" + petition + "' }.fault", equalTo("THING_CHANGED"));
        asOwner("update clemency_case set state = jsonb_set(state, '{kind}', '\"EXPRESS\"') where petition = '"
                + petition + "'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record_entry set actor = 'x'",
                "delete from record_entry",
                "truncate record_entry",
                "update record_seal set entries = 0",
                "delete from record_closing",
                "update case_event set actor = 'x'",
                "delete from case_event",
                "update case_opening set actor = 'x'",
                "delete from case_opening",
                "truncate case_opening"
            })
    void theServiceItselfCanOnlyAdd(String statement) throws SQLException {
        try (var connection = Database.asService()) {
            assertThatThrownBy(() -> Database.execute(connection, statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("permission denied");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update record_entry set actor = 'x'",
                "delete from record_entry",
                "truncate record_entry",
                "update case_opening set actor = 'x'",
                "delete from case_opening",
                "truncate case_opening"
            })
    void itsOwnerHasToTakeTheLockOffFirst(String statement) throws SQLException {
        try (var connection = Database.asOwner()) {
            assertThatThrownBy(() -> Database.execute(connection, statement))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("only added to");
        }
    }

    @Test
    void whereItCannotBeWrittenNothingIsDone() throws SQLException {
        var other = Office.openCases(1, new Programme("RECORD"), LocalDate.of(2013, 7, 1))
                .getFirst();
        asOwner("revoke insert on record_entry from review_app");
        try {
            Office.decide("{\"decisions\":[" + Office.denial(other) + "]}")
                    .then()
                    .statusCode(500)
                    .contentType(containsString("application/problem+json"));
            Office.as("manager")
                    .body(
                            "{\"clemencyType\":\"PARDON\",\"programme\":\"TRADITIONAL\",\"count\":1,\"reason\":\"RESTATED\"}")
                    .post("/api/adjustments")
                    .then()
                    .statusCode(500);
        } finally {
            asOwner("grant insert on record_entry to review_app");
        }

        assertThat(Office.status(other)).isEqualTo("WAITING");
        Office.decide("{\"decisions\":[" + Office.denial(other) + "]}").then().statusCode(200);
    }

    private ValidatableResponse openings(String page) {
        return Office.as("auditor")
                .get("/api/cases/" + petition + "/openings" + page)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse verification() {
        return Office.as("auditor").get("/api/record/verification").then().statusCode(200);
    }

    private static void asOwner(String... statements) throws SQLException {
        try (var connection = Database.asOwner()) {
            Database.execute(connection, statements);
        }
    }
}
