package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files are confidential: who sees which. The user {@code attorney} sits at the desks that the tests make. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class ShelfIT {

    // Before everything that other tests put into the queue: by age they are all next.
    private static final LocalDate OLD = LocalDate.of(1930, 1, 1);

    @Test
    void anAttorneySeesTheOwnDeskAndTheHeadsOfTheQueues() {
        var programme = new Programme("SHELF");
        var cases = Office.openCases(3, programme, OLD).stream().sorted().toList();
        var attorney = Office.attorney(1);
        var taken = UUID.fromString(Office.next(attorney).path("petition"));
        var waiting = cases.stream().filter(petition -> !petition.equals(taken)).toList();

        assertThat(cases).contains(taken);
        List<String> seen = list("attorney", programme).extract().path("cases.petition");
        assertThat(seen).hasSize(2).contains(taken.toString());
        for (var petition : waiting) {
            var head = seen.contains(petition.toString());
            file("attorney", petition).statusCode(head ? 200 : 403);
        }
        file("attorney", taken).statusCode(200);
        list("auditor", programme).body("cases.size()", equalTo(3));
        Office.setAside(programme);
    }

    @Test
    void aDeskThatIsSomebodyElses() {
        var programme = new Programme("ELSE");
        var petition = Office.openCases(1, programme, OLD.minusYears(1)).getFirst();
        var attorney = Office.attorney(1);
        Office.next(attorney).then().statusCode(200).body("petition", equalTo(petition.toString()));

        Office.as("manager")
                .body("{\"name\":\"Made-up Attorney\",\"signIn\":\"somebody else\"}")
                .put("/api/attorneys/" + attorney)
                .then()
                .statusCode(200);

        file("attorney", petition).statusCode(403).body("violations.rule", contains("own-desk-or-head"));
        list("attorney", programme).body("cases", empty());
        Office.next(attorney).then().statusCode(403).body("violations.rule", contains("own-desk"));
        Office.as("attorney").post("/api/cases/" + petition + "/release").then().statusCode(403);
        assertThat(Office.status(petition)).isEqualTo("ASSIGNED");
        Office.as("auditor")
                .get("/api/record/ATTORNEY/" + attorney)
                .then()
                .body("action", contains("PutBadge", "Join", "PutBadge"))
                .body("[-1].before.signIn", equalTo("attorney"))
                .body("[-1].after.signIn", equalTo("somebody else"));
    }

    @Test
    void supportSeesWhatIsPending() {
        var programme = new Programme("PENDING");
        var petition = Office.openCases(1, programme, LocalDate.of(2012, 1, 2)).getFirst();
        file("support", petition).statusCode(200);
        list("support", programme).body("cases.petition", hasItem(petition.toString()));

        Office.decide("{\"decisions\":[" + Office.denial(petition) + "]}")
                .then()
                .statusCode(200);

        file("support", petition).statusCode(403);
        list("support", programme).body("cases.petition", not(hasItem(petition.toString())));
        file("auditor", petition).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "attorney, /api/cases/00000000-0000-0001-0000-000000000001, 404",
        "attorney, /api/cases/1, 404",
        "attorney, /api/referrals, 200",
        "attorney, /api/victim-notices, 200",
        "records-clerk, /api/cases/00000000-0000-0001-0000-000000000001, 403",
        "nobody, /api/cases/00000000-0000-0001-0000-000000000001, 401"
    })
    void whatIsNotKnownAndWhoMayNotAskAreAnsweredAsEver(String user, String path, int status) {
        Office.as(user).get(path).then().statusCode(status);
    }

    private static ValidatableResponse file(String user, UUID petition) {
        return Office.as(user).get("/api/cases/" + petition).then();
    }

    private static ValidatableResponse list(String user, Programme programme) {
        return Office.as(user)
                .get("/api/cases?programme=" + programme.code())
                .then()
                .statusCode(200);
    }
}
