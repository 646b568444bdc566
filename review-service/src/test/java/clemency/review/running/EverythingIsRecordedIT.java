package clemency.review.running;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is done to anything but a case has its entries in the record, too. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class EverythingIsRecordedIT {

    private static final Programme PROGRAMME = new Programme("RECORDED");

    @Test
    void aDirective() {
        Office.makeKnown(PROGRAMME);
        String directive = Office.as("manager")
                .body("{\"clemencyType\":\"COMMUTATION\",\"programme\":\"RECORDED\",\"reason\":\"Made up.\"}")
                .post("/api/directives/set-aside")
                .path("directive");

        record("DIRECTIVE", directive)
                .body("action", contains("SET_ASIDE"))
                .body("by", contains("manager"))
                .body("[0].before", nullValue())
                .body("[0].after.directive.about.programme", equalTo("RECORDED"))
                .body("[0].after.directive.reason", equalTo("Made up."));
    }

    @Test
    void anAdjustmentOnce() {
        var id = UUID.randomUUID();
        for (var repeated = 0; repeated < 2; repeated++) {
            Office.as("auditor")
                    .body(
                            "{\"id\":\"" + id
                                    + "\",\"clemencyType\":\"PARDON\",\"programme\":\"TRADITIONAL\",\"count\":2,\"reason\":\"RESTATED\"}")
                    .post("/api/adjustments")
                    .then()
                    .statusCode(201);
        }

        record("ADJUSTMENT", id).body("by", contains("auditor")).body("[0].after.count", equalTo(2));
        Office.as("support")
                .get("/api/adjustments?limit=1")
                .then()
                .statusCode(200)
                .body("id", contains(id.toString()))
                .body("count", contains(2))
                .body("by", contains("auditor"));
    }

    @Test
    void levers() {
        Office.as("manager").body(LeversIT.NONE).put("/api/levers").then().statusCode(200);
        Office.as("manager").body(LeversIT.NONE).put("/api/levers").then().statusCode(200);

        record("LEVERS", new UUID(0, 0))
                .body("action", hasItem("SetLevers"))
                .body("[-1].before.reason", equalTo("As it was."))
                .body("[-1].after.reason", equalTo("As it was."));
    }

    @Test
    void aConflictOnce() {
        var attorney = Office.attorney(3);
        var petition = open();
        for (var repeated = 0; repeated < 2; repeated++) {
            Office.as("attorney")
                    .body("{\"petition\":\"" + petition + "\",\"reason\":\"Made up.\"}")
                    .post("/api/attorneys/" + attorney + "/conflicts")
                    .then()
                    .statusCode(204);
        }

        record("ATTORNEY", attorney)
                .body("action.findAll { it == 'RecordConflict' }", hasSize(1))
                .body("[-1].after.petition", equalTo(petition.toString()));
    }

    @Test
    void anAttorney() {
        var attorney = Office.attorney(3);
        Office.as("manager")
                .body("{\"effectiveOn\":\"2199-01-01\",\"openCaseLimit\":5,\"reason\":\"Made up.\"}")
                .post("/api/attorneys/" + attorney + "/terms")
                .then()
                .statusCode(200);

        record("ATTORNEY", attorney)
                .body("action", contains("PutBadge", "Join", "ChangeTerms"))
                .body("by", contains("manager", "manager", "manager"))
                .body("[1].before", nullValue())
                .body("[2].before.version", equalTo(1))
                .body("[2].after.version", equalTo(2))
                .body("[2].after.reason", equalTo("Made up."));
    }

    @Test
    void whyACaseWasAssignedByHand() {
        var petition = open();
        Office.as("pardon-attorney")
                .body("{\"attorney\":\"%s\",\"reason\":\" Made up. \"}".formatted(Office.attorney(1)))
                .post("/api/cases/" + petition + "/assign")
                .then()
                .statusCode(200);

        record("CASE", petition)
                .body("action", contains("OpenCase", "Assign"))
                .body("[0].after.reason", nullValue())
                .body("[1].before.reason", nullValue())
                .body("[1].after.reason", equalTo("Made up."));
    }

    @Test
    void whyTermsWereCorrected() {
        var petition = open();
        Office.decide("{\"decisions\":[{\"petition\":\"" + petition + "\",\"outcome\":\"GRANT\",\"terms\":"
                        + "{\"prisonTerm\":{\"kind\":\"EXPIRES_ON\",\"date\":\"2199-07-28\"}}}]}")
                .then()
                .statusCode(200);
        Office.as("records-clerk")
                .body("{\"reason\":\"Made up.\",\"terms\":"
                        + "{\"prisonTerm\":{\"kind\":\"EXPIRES_ON\",\"date\":\"2199-08-28\"}}}")
                .post("/api/grants/" + petition + "/correction")
                .then()
                .statusCode(200);

        record("CASE", petition)
                .body("action", contains("OpenCase", "Grant", "CorrectTerms"))
                .body("[2].after.reason", equalTo("Made up."));
    }

    @Test
    void hoursAndTheirStandard() {
        var attorney = Office.attorney(3);
        Office.as("manager")
                .body("{\"stage\":\"SCREENING\",\"attorney\":\"" + attorney + "\",\"hours\":1.5}")
                .post("/api/cases/" + open() + "/hours")
                .then()
                .statusCode(201);
        Office.as("manager")
                .body("{\"stage\":\"SCREENING\",\"programme\":\"RECORDED\",\"hours\":2,\"reason\":\"Made up.\"}")
                .post("/api/effort/standards")
                .then()
                .statusCode(201);

        record("ATTORNEY", attorney)
                .body("action", contains("PutBadge", "Join", "EnterHours"))
                .body("[2].after.hours", equalTo(1.5f));
        record("EFFORT_STANDARD", new UUID(0, 0))
                .body("action", hasItem("SetStandard"))
                .body("[-1].after.reason", equalTo("Made up."));
    }

    @Test
    void anAnnouncement() {
        var petition = open();
        Office.as("pardon-attorney").get("/api/cases/" + petition).then().statusCode(200);
        var announcement = Announcing.prepare(Announcing.denials("2016-03-30", List.of(petition)));
        Announcing.sign(announcement, Announcing.digest(announcement)).then().statusCode(200);

        record("ANNOUNCEMENT", announcement)
                .body("action", contains("Prepare", "Sign"))
                .body("by", contains("pardon-attorney", "decision"))
                .body("[0].after.linesDigest", notNullValue())
                .body("[1].before.status", equalTo("DRAFT"))
                .body("[1].after.status", equalTo("SIGNED"));
    }

    @Test
    void aReplayOfDeadLetters() {
        Office.as("manager").post("/api/dead-letters/petitions/replay").then().statusCode(200);

        record("OFFICE", new UUID(0, 0))
                .body("action", hasItem("ReplayDeadLetters"))
                .body("[-1].by", equalTo("manager"));
    }

    @Test
    void whatThereIsNot() {
        Office.as("auditor")
                .get("/api/record/DIRECTIVE/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        Office.as("auditor")
                .get("/api/record/WEATHER/" + UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    private static UUID open() {
        return Office.openCases(1, PROGRAMME, LocalDate.of(2014, 5, 1)).getFirst();
    }

    private static ValidatableResponse record(String kind, Object id) {
        return Office.as("auditor").get("/api/record/" + kind + "/" + id).then().statusCode(200);
    }
}
