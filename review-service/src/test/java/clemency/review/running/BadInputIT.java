package clemency.review.running;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class BadInputIT {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            manager  | /api/attorneys             | {"name":"A"}                                              | 422 | /openCaseLimit
            manager  | /api/attorneys             | {"name":" ","openCaseLimit":3}                            | 422 | /name
            manager  | /api/attorneys             | {"name":"A","openCaseLimit":0}                            | 422 | /openCaseLimit
            manager  | /api/attorneys             | {"name":"A","openCaseLimit":"3"}                          | 400 | /openCaseLimit
            manager  | /api/attorneys             | {"name":"A","openCaseLimit":3,"rank":1}                   | 400 | /rank
            decision | /api/decisions             | {"decisions":[]}                                          | 422 | /decisions
            decision | /api/decisions             | {"decidedOn":"2999-01-01","decisions":[{"petition":"00000000-0000-0001-0000-000000000001","outcome":"DENY"}]} | 422 | /decidedOn
            decision | /api/decisions             | {"decisions":[{"petition":"1","outcome":"DENY"}]}         | 400 | /decisions/0/petition
            decision | /api/decisions             | {"decisions":[{"petition":"00000000-0000-0001-0000-000000000001","outcome":"MERCY"}]} | 400 | /decisions/0/outcome
            decision | /api/decisions             | {"decisions":[{"outcome":"DENY"}]}                        | 422 | /decisions/0/petition
            decision | /api/decisions             | {"decisions":[{"petition":"00000000-0000-0001-0000-000000000001","outcome":"DENY"},{"petition":"00000000-0000-0001-0000-000000000001","outcome":"DENY"}]} | 422 | /decisions/1/petition
            decision | /api/decisions             | {"decisions":[{"petition":"00000000-0000-0001-0000-000000000001","outcome":"DENY","terms":{"prisonTerm":{"kind":"UNCHANGED"}}}]} | 422 | /decisions/0/terms
            decision | /api/decisions             | {"decisions":[{"petition":"00000000-0000-0001-0000-000000000001","outcome":"GRANT","terms":{"prisonTerm":{"kind":"COMMUTED_TO_MONTHS","months":-1}}}]} | 400 | /decisions/0/terms/prisonTerm
            decision | /api/decisions             | {"decisions":[{"petition":"00000000-0000-0001-0000-000000000001","outcome":"GRANT","terms":{}}]} | 422 | /decisions/0/terms/prisonTerm
            manager  | /api/directives/set-aside  | {"clemencyType":"PARDON","programme":"NOBODY_KNOWS","reason":"R"} | 422 | /programme
            manager  | /api/directives/reinstate  | {"clemencyType":"PARDON","programme":"NOBODY_KNOWS","reason":"R"} | 422 | /programme
            manager  | /api/adjustments           | {"clemencyType":"PARDON","programme":"NOBODY_KNOWS","count":1,"reason":"RESTATED"} | 422 | /programme
            manager  | /api/attorneys             | {"name":"A","openCaseLimit":1,"programmes":["TRADITIONAL","NOBODY_KNOWS"]} | 422 | /programmes/1
            manager  | /api/effort/standards      | {"stage":"SCREENING","programme":"NOBODY_KNOWS","hours":1,"reason":"R"} | 422 | /programme
            manager  | /api/levers/preview        | {"shares":[{"programme":"NOBODY_KNOWS","percent":100}],"daysPerPoint":100,"filling":{"office":false,"programmes":[]},"reason":"R"} | 422 | /shares/0/programme
            manager  | /api/directives/set-aside  | {"clemencyType":"COMMUTATION","programme":"CAPITAL","reason":"R"} | 422 | /programme
            manager  | /api/directives/set-aside  | {"programme":"TRADITIONAL"}                               | 422 | /clemencyType
            manager  | /api/directives/set-aside  | {"clemencyType":"PARDON","programme":"traditional"}       | 400 | /programme
            manager  | /api/adjustments           | {"clemencyType":"PARDON","programme":"TRADITIONAL","count":0,"reason":"RESTATED"} | 422 | /count
            manager  | /api/adjustments           | {"clemencyType":"PARDON","programme":"TRADITIONAL","count":1,"reason":"RESTATED","occurredOn":"2999-01-01"} | 422 | /occurredOn
            manager  | /api/adjustments           | {"clemencyType":"PARDON","programme":"TRADITIONAL","count":1,"reason":"RESTATED","occurredOn":"1899-12-31"} | 422 | /occurredOn
            manager  | /api/adjustments           | {"clemencyType":"PARDON","programme":"TRADITIONAL","count":1,"reason":"RESTATED","occurredOn":"-9999999-01-01"} | 400 | /occurredOn
            manager  | /api/directives/set-aside  | {"clemencyType":"PARDON","programme":"TRADITIONAL","receivedBefore":"2200-01-01"} | 422 | /receivedBefore
            manager  | /api/directives/set-aside  | {"clemencyType":"PARDON","programme":"TRADITIONAL"}       | 422 | /reason
            manager  | /api/directives/set-aside  | {"clemencyType":"PARDON","programme":"TRADITIONAL","receivedBefore":"2014-05-01","receivedAfter":"2014-04-30","reason":"R"} | 422 | /receivedAfter
            decision | /api/decisions             | {"decidedOn":"1899-12-31","decisions":[{"petition":"00000000-0000-0001-0000-000000000001","outcome":"DENY"}]} | 422 | /decidedOn
            decision | /api/decisions             | {"decisions":[{"petition":"00000000-0000-0001-0000-000000000001","outcome":"GRANT","terms":{"prisonTerm":{"kind":"EXPIRES_ON"}}}]} | 400 | /decisions/0/terms/prisonTerm/date
            decision | /api/decisions             | {"decisions":[{"petition":"00000000-0000-0001-0000-000000000001","outcome":"GRANT","terms":{"prisonTerm":{"kind":"EXPIRES_ON","date":null}}}]} | 400 | /decisions/0/terms/prisonTerm/date
            decision | /api/decisions             | {"decisions":[{"petition":"00000000-0000-0001-0000-000000000001","outcome":"GRANT","terms":{"prisonTerm":{"kind":"EXPIRES_ON","date":"2200-01-01"}}}]} | 422 | /decisions/0/terms/prisonTerm/date
            decision | /api/grants/00000000-0000-0001-0000-000000000001/decline | {"declinedOn":"1899-12-31"}    | 422 | /declinedOn
            decision | /api/cases/00000000-0000-0001-0000-000000000001/decline | {"declinedOn":"0000-01-01"}      | 400 | /declinedOn
            decision | /api/cases/00000000-0000-0001-0000-000000000001/decline | {"declinedOn":"2999-01-01"}      | 422 | /declinedOn
            support  | /api/cases/00000000-0000-0001-0000-000000000001/screening | {"outcome":"MAYBE"}             | 400 | /outcome
            support  | /api/cases/00000000-0000-0001-0000-000000000001/information/requested | {"items":[],"dueOn":"2199-01-01"} | 422 | /items
            support  | /api/cases/00000000-0000-0001-0000-000000000001/information/requested | {"items":["SIGNATURE"],"dueOn":"2016-01-01"} | 422 | /dueOn
            support  | /api/cases/00000000-0000-0001-0000-000000000001/information/requested | {"items":["A_BRIBE"],"dueOn":"2199-01-01"} | 400 | /items/0
            support  | /api/cases/00000000-0000-0001-0000-000000000001/referrals | {"to":"FBI"}                   | 422 | /dueOn
            support  | /api/cases/00000000-0000-0001-0000-000000000001/referrals | {"to":"KGB","dueOn":"2199-01-01"} | 400 | /to
            support  | /api/cases/00000000-0000-0001-0000-000000000001/referrals | {"to":"FBI","dueOn":"2016-01-01"} | 422 | /dueOn
            manager  | /api/cases/00000000-0000-0001-0000-000000000001/holds   | {"reason":"OFFICE","until":"2016-01-01"} | 422 | /until
            manager  | /api/cases/00000000-0000-0001-0000-000000000001/holds   | {"reason":"BORED"}               | 400 | /reason
            deputy-attorney-general | /api/cases/00000000-0000-0001-0000-000000000001/white-house | {"sentOn":"2199-01-01"} | 422 | /sentOn
            support  | /api/cases/00000000-0000-0001-0000-000000000001/victim-notices | {}                        | 422 | /notice
            manager  | /api/cases/00000000-0000-0001-0000-000000000001/close   | {"reason":"TIRED"}               | 400 | /reason
            """)
    void namesTheFieldAndTheRule(String role, String path, String body, int status, String pointer) {
        Office.as(role)
                .body(body)
                .post(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/cases, status, LOST",
        "/api/cases, programme, lost",
        "/api/cases, after, nowhere",
        "/api/cases, limit, 0",
        "/api/cases, limit, 501",
        "/api/cases, limit, abc",
        "/api/referrals, overdue, maybe",
        "/api/referrals, after, nowhere",
        "/api/referrals, limit, 0",
        "/api/adjustments, limit, 501",
        "/api/victim-notices, limit, 501",
        "/api/directives, limit, 0",
        "/api/levers/history, limit, many",
        "/api/fairness, week, 0000-01-01",
        "/api/grants, limit, abc",
        "/api/grants, limit, 101",
        "/api/grants, after, nonsense",
        "/api/grants, announcedOn, soon",
        "/api/grants, announcedOn, 0000-01-01",
        "/api/grants, announcedOn, -0001-01-01",
        "/api/grants, announcedOn, +10000-01-01"
    })
    void questionsToo(String path, String parameter, String value) {
        Office.as("auditor")
                .queryParam(parameter, value)
                .get(path)
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem(parameter));
    }

    @Test
    void aCaseThatIsNotThere() {
        Office.as("auditor")
                .get("/api/cases/00000000-0000-0001-0000-000000000001")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("status", equalTo(404));
    }

    @ParameterizedTest
    @CsvSource({
        "attorney, /api/decisions, 403",
        "pardon-attorney, /api/decisions, 403",
        "decision, /api/attorneys, 403",
        "attorney, /api/directives/set-aside, 403",
        "decision, /api/cases/00000000-0000-0001-0000-000000000001/recommendations, 403",
        "records-clerk, /api/adjustments, 403",
        "decision, /api/attorneys/00000000-0000-0002-0000-000000000001/conflicts, 403",
        "nobody, /api/decisions, 401"
    })
    void whoMayNotIsToldSo(String role, String path, int status) {
        Office.as(role).body("{}").post(path).then().statusCode(status).contentType("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({
        "attorney, /api/attorneys/00000000-0000-0002-0000-000000000001/next",
        "pardon-attorney, /api/cases/00000000-0000-0001-0000-000000000001/recommendations",
        "manager, /api/cases/00000000-0000-0001-0000-000000000001/release",
        "manager, /api/dead-letters/stars/replay"
    })
    void whatIsNotThereIsNotFound(String role, String path) {
        Office.as(role)
                .body("{\"recommendation\":\"GRANT\"}")
                .post(path)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }
}
