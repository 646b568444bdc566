package clemency.review.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Administration;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.GrantDeclined;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All records are made up. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class RefusalIT {

    private static final String TERMS =
            "Prison sentence commuted to expire on August 3, 2018, conditioned upon enrollment in"
                    + " residential drug treatment";

    @Test
    void aRefusalIsToldOnce() {
        var id = imported("2010-02-01", TERMS);

        GrantFile.decline(id, "{\"declinedOn\":\"2010-01-31\"}").statusCode(422);
        GrantFile.decline(id, "{\"declinedOn\":\"2999-01-01\"}").statusCode(422);
        GrantFile.decline(id, "{\"declinedOn\":\"2010-02-08\"}")
                .statusCode(200)
                .body("declinedOn", equalTo("2010-02-08"));
        GrantFile.decline(id, "{\"declinedOn\":\"2010-02-08\"}").statusCode(200);
        GrantFile.decline(id, "{\"declinedOn\":\"2010-02-09\"}").statusCode(409);

        GrantFile.as("auditor").get("/api/grants/" + id).then().body("declinedOn", equalTo("2010-02-08"));
        told(id, imported("2010-02-03", TERMS), LocalDate.of(2010, 2, 8));
    }

    @Test
    void aRecordMaySayIt() {
        var id = imported("2010-02-02", TERMS + " (condition declined)");

        GrantFile.decline(id, "{\"declinedOn\":\"2010-02-02\"}").statusCode(200);
        told(id, imported("2010-02-04", TERMS), LocalDate.of(2010, 2, 2));
    }

    @Test
    void whatIsNotThereIsNotDeclined() {
        GrantFile.decline(new UUID(0, 1).toString(), "{\"declinedOn\":\"2010-02-02\"}")
                .statusCode(404);
        GrantFile.as("attorney")
                .contentType("application/json")
                .body("{}")
                .post("/api/grants/" + new UUID(0, 1) + "/decline")
                .then()
                .statusCode(403);
    }

    private static void told(String id, String enteredLater, LocalDate declinedOn) {
        var told = ToldGrants.before(enteredLater, id);
        assertThat(told).hasSize(2);
        assertThat(told.getFirst().event()).isInstanceOf(ClemencyGranted.class);
        assertThat(told.getLast().event()).isEqualTo(new GrantDeclined(Administration.OBAMA));
        assertThat(told.getLast().version()).isEqualTo(2);
        assertThat(told.getLast().occurredOn()).isEqualTo(declinedOn);
    }

    private static String imported(String day, String terms) {
        GrantFile.importing(
                        List.of(GrantFile.line(day, "Ann Made-Up", "Oregon; May 5, 1997", "Life imprisonment", terms)))
                .statusCode(200)
                .body("created", equalTo(1));
        return GrantFile.as("support")
                .get("/api/grants?announcedOn=" + day)
                .then()
                .extract()
                .path("grants[0].id");
    }
}
