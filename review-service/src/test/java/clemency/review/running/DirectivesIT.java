package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Envelope;
import clemency.events.Programme;
import clemency.events.ReviewEvent.CaseReinstated;
import clemency.events.ReviewEvent.CaseReleased;
import clemency.events.ReviewEvent.CaseSetAside;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class DirectivesIT {

    private static final Logger LOG = Logger.getLogger(DirectivesIT.class);
    private static final LocalDate RECEIVED = LocalDate.of(2014, 5, 1);

    @Test
    void thousandsAreSetAsideAndReinstated() {
        var programme = new Programme("THOUSANDS");
        var petitions = Office.openCases(5_000, programme, RECEIVED);
        int before = counts("setAside");

        var started = System.nanoTime();
        var directive = issue("set-aside", programme, 5_000);
        LOG.infof(
                "5,000 set aside in %d ms",
                Duration.ofNanos(System.nanoTime() - started).toMillis());

        assertThat(counts("setAside")).isEqualTo(before + 5_000);
        assertThat(Office.status(petitions.getFirst())).isEqualTo("SET_ASIDE");
        assertThat(issue("set-aside", programme, 0)).isNotEqualTo(directive);
        assertThat(issue("reinstate", programme, 5_000)).isNotEqualTo(directive);
        assertThat(counts("setAside")).isEqualTo(before);
    }

    @Test
    void aCaseThatIsSetAsideLeavesTheDesk() {
        var programme = new Programme("DESK");
        var attorney = Office.attorney(1);
        var petition = Office.openCases(1, programme, LocalDate.of(1979, 1, 1)).getFirst();
        Office.next(attorney).then().body("petition", equalTo(petition.toString()));

        var setAside = issue("set-aside", programme, 1);
        var reinstated = issue("reinstate", programme, 1);

        Office.next(attorney).then().body("petition", equalTo(petition.toString()));
        assertThat(Wire.told(Topic.REVIEWS, petition, 6))
                .extracting(Envelope::event)
                .contains(new CaseReleased(attorney), new CaseSetAside(setAside), new CaseReinstated(reinstated));
    }

    @Test
    void onlyTheClassThatIsNamed() {
        var programme = new Programme("CLASS");
        var ancient = Office.openCases(2, programme, RECEIVED.minusDays(3));
        var old = Office.openCases(2, programme, RECEIVED.minusDays(1));
        var young = Office.openCases(2, programme, RECEIVED);

        Office.as("manager")
                .body("{\"clemencyType\":\"COMMUTATION\",\"programme\":\"CLASS\",\"receivedBefore\":\"2014-05-01\","
                        + "\"receivedAfter\":\"2014-04-28\",\"reason\":\"The old ones.\"}")
                .post("/api/directives/set-aside")
                .then()
                .body("cases", equalTo(2));

        assertThat(old.stream().map(Office::status)).containsOnly("SET_ASIDE");
        assertThat(ancient.stream().map(Office::status)).containsOnly("WAITING");
        assertThat(young.stream().map(Office::status)).containsOnly("WAITING");
    }

    @Test
    void whoAndWhyIsKept() {
        var programme = new Programme("WHO_AND_WHY");
        Office.makeKnown(programme);
        var directive = issue("set-aside", programme, 0);

        Office.as("auditor")
                .get("/api/directives?limit=1")
                .then()
                .statusCode(200)
                .body("directive", contains(directive.toString()))
                .body("kind", contains("SET_ASIDE"))
                .body("by", contains("manager"))
                .body("reason", contains("Others first."));
    }

    private static UUID issue(String kind, Programme programme, int cases) {
        String directive = Office.as("manager")
                .body("{\"clemencyType\":\"COMMUTATION\",\"programme\":\"%s\",\"reason\":\"Others first.\"}"
                        .formatted(programme))
                .post("/api/directives/" + kind)
                .then()
                .statusCode(200)
                .body("cases", equalTo(cases))
                .extract()
                .path("directive");
        return UUID.fromString(directive);
    }

    private static int counts(String name) {
        return io.restassured.RestAssured.get("/api/counts").path(name);
    }
}
