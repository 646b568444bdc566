package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Why not yet, how fair it was, and what a lever would do. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class WaitingIT {

    private static final LocalDate OLD = LocalDate.of(1940, 1, 1);

    @Test
    void itSaysWhatGoesBefore() {
        var programme = new Programme("WAITS");
        var first = Office.openCases(1, new Programme("FIRST"), OLD).getFirst();
        var older = Office.openCases(2, programme, OLD.plusDays(1)).getFirst();
        var petition = Office.openCases(1, programme, OLD.plusDays(2)).getFirst();
        var attorney = Office.attorney(3);

        why(petition)
                .then()
                .statusCode(200)
                .body("status", equalTo("WAITING"))
                .body("whyNotYet.reasons", contains("OLDER_IN_PROGRAMME", "OTHER_PROGRAMME_FIRST"))
                .body("whyNotYet.olderInProgramme", equalTo(2))
                .body("whyNotYet.before.programme", hasItem("FIRST"))
                .body("whyNotYet.daysShort", equalTo(3));
        Office.next(attorney).then().body("petition", equalTo(first.toString()));
        why(older).then().body("whyNotYet.reasons", contains("NOBODY_ASKED"));
        Office.next(attorney).then().body("programme", equalTo(programme.code()));
        Office.next(attorney).then().body("programme", equalTo(programme.code()));
        why(petition).then().body("whyNotYet.reasons", contains("NOBODY_ASKED"));
        Office.next(Office.attorney(1)).then().body("petition", equalTo(petition.toString()));
        why(petition).then().body("status", equalTo("ASSIGNED")).body("whyNotYet", nullValue());
    }

    @Test
    void setAsideIsTheReason() {
        var programme = new Programme("WAITS_ASIDE");
        var petition = Office.openCases(1, programme, LocalDate.of(2016, 1, 7)).getFirst();
        String directive = Office.as("manager")
                .body("{\"clemencyType\":\"COMMUTATION\",\"programme\":\"WAITS_ASIDE\",\"reason\":\"R\"}")
                .post("/api/directives/set-aside")
                .path("directive");

        why(petition)
                .then()
                .body("status", equalTo("SET_ASIDE"))
                .body("state.directive", equalTo(directive))
                .body("whyNotYet", nullValue());
        why(new UUID(1, 1)).then().statusCode(404);
    }

    @Test
    void theWeekIsReported() {
        var programme = new Programme("REPORTED");
        var _ = Office.openCases(2, programme, OLD.minusDays(1));
        Office.next(Office.attorney(1)).then().body("programme", equalTo("REPORTED"));

        Office.as("auditor")
                .get("/api/fairness")
                .then()
                .statusCode(200)
                .body("programmes.find { it.programme == 'REPORTED' }.assigned", equalTo(1))
                .body("programmes.find { it.programme == 'REPORTED' }.pulled", equalTo(1))
                .body("programmes.find { it.programme == 'REPORTED' }.waiting", equalTo(1));
        Office.as("auditor")
                .get("/api/fairness?week=1999-12-31")
                .then()
                .body("from", equalTo("1999-12-27"))
                .body("assigned", equalTo(0));
        Office.as("auditor").get("/api/fairness?week=soon").then().statusCode(422);
        // It goes before everything that other tests put into the queue.
        Office.next(Office.attorney(1)).then().body("programme", equalTo("REPORTED"));
    }

    @Test
    void aLeverIsTriedOut() {
        var against = new Programme("TRIED_AGAINST");
        var tried = new Programme("TRIED_OUT");
        var _ = Office.openCases(5, against, OLD.minusYears(5));
        var _ = Office.openCases(5, tried, OLD.minusYears(5).plusDays(1));
        int version = Office.as("manager").get("/api/levers").path("version");

        var preview = Office.as("manager").body("""
                {"shares":[{"programme":"TRIED_OUT","percent":100}],"daysPerPoint":3650,
                 "filling":{"office":false,"programmes":[]},"reason":"R"}""").post("/api/levers/preview?assignments=5");

        int after = Office.as("manager").get("/api/levers").path("version");
        Office.setAside(against);
        Office.setAside(tried);
        preview.then()
                .statusCode(200)
                .body("assignments", equalTo(5))
                .body("moved", equalTo(5))
                .body("now.assigned.TRIED_AGAINST", equalTo(5))
                .body("then.assigned.TRIED_OUT", equalTo(5));
        assertThat(after).isEqualTo(version);
    }

    private static Response why(UUID petition) {
        return Office.as("auditor").get("/api/cases/" + petition + "/waiting");
    }
}
