package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Envelope;
import clemency.events.Programme;
import clemency.events.ReviewEvent.CaseReleased;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An attorney with a conflict of interest never gets that case. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class ConflictsIT {

    private static final Programme PROGRAMME = new Programme("CONFLICT");

    @Test
    void anotherCaseIsNextAndSomebodyElseGetsThisOne() {
        var theirs = Office.openCases(1, PROGRAMME, LocalDate.of(1950, 1, 1)).getFirst();
        var following = Office.openCases(1, PROGRAMME, LocalDate.of(1950, 1, 2)).getFirst();
        var related = Office.attorney(5);
        var other = Office.attorney(5);

        record(related, theirs).then().statusCode(204);

        Office.next(related).then().statusCode(200).body("petition", equalTo(following.toString()));
        Office.next(other).then().statusCode(200).body("petition", equalTo(theirs.toString()));
    }

    @Test
    void aCaseThatLiesOnTheDeskLeavesIt() {
        var petition = Office.openCases(1, PROGRAMME, LocalDate.of(1951, 1, 1)).getFirst();
        var following = Office.openCases(1, PROGRAMME, LocalDate.of(1951, 1, 2)).getFirst();
        var related = Office.attorney(5);
        Office.next(related).then().body("petition", equalTo(petition.toString()));

        record(related, petition).then().statusCode(204);

        assertThat(Office.status(petition)).isEqualTo("WAITING");
        assertThat(Wire.told(Topic.REVIEWS, petition, 3))
                .extracting(Envelope::event)
                .last()
                .isEqualTo(new CaseReleased(related));
        Office.next(related).then().body("petition", equalTo(following.toString()));
        Office.next(Office.attorney(1)).then().body("petition", equalTo(petition.toString()));
    }

    @Test
    void itIsKeptWithItsFirstReason() {
        var petition = Office.openCases(1, PROGRAMME, LocalDate.of(2016, 1, 5)).getFirst();
        var attorney = Office.attorney(5);

        record(attorney, petition).then().statusCode(204);
        record(attorney, petition).then().statusCode(204);

        Office.as("auditor")
                .get("/api/attorneys/" + attorney + "/conflicts")
                .then()
                .statusCode(200)
                .body("petition", contains(petition.toString()))
                .body("reason", contains("Related."))
                .body("by", contains("attorney"));
    }

    @Test
    void aCaseThatIsNotThere() {
        record(Office.attorney(5), new UUID(1, 1))
                .then()
                .statusCode(422)
                .body("violations.pointer", hasItem("/petition"));
    }

    private static Response record(UUID attorney, UUID petition) {
        return Office.as("attorney")
                .body("{\"petition\":\"%s\",\"reason\":\"Related.\"}".formatted(petition))
                .post("/api/attorneys/" + attorney + "/conflicts");
    }
}
