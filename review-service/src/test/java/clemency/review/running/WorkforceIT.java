package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.ClemencyType;
import clemency.events.Envelope;
import clemency.events.Programme;
import clemency.events.ReviewEvent.CaseReleased;
import clemency.events.SentenceKind;
import clemency.events.StaffKind;
import clemency.events.Topic;
import clemency.events.WashingtonTime;
import clemency.events.WorkTerms;
import clemency.events.WorkforceEvent.LeavePlanned;
import clemency.events.WorkforceEvent.StaffJoined;
import clemency.events.WorkforceEvent.WorkTermsChanged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The staff: terms from a day on, leave, the last day, and what that does to the desks. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class WorkforceIT {

    private static final LocalDate TODAY = WashingtonTime.day(Instant.now());

    @Test
    void everyChangeIsHistoryAndIsToldWithoutAName() {
        var attorney = join("{\"name\":\"Made-up Attorney\",\"openCaseLimit\":5,\"startsOn\":\"2016-01-04\"}");
        post(attorney, "terms", """
                {"effectiveOn":"2016-02-01","hoursPerWeek":20,"clemencyTypes":["PARDON"],"programmes":["TRADITIONAL"],
                 "reason":"Made-up reason: half of the week at another office"}""")
                .statusCode(200)
                .body("hoursPerWeek", equalTo(20))
                .body("openCaseLimit", equalTo(5));
        post(attorney, "leave", "{\"from\":\"2016-03-07\",\"until\":\"2016-03-18\"}")
                .statusCode(200);

        var told = Wire.told(Topic.WORKFORCE, attorney, 3);

        assertThat(told).extracting(Envelope::version).containsExactly(1L, 2L, 3L);
        assertThat(told)
                .extracting(Envelope::occurredOn)
                .containsExactly(LocalDate.of(2016, 1, 4), LocalDate.of(2016, 2, 1), LocalDate.of(2016, 3, 7));
        assertThat(told)
                .extracting(Envelope::event)
                .containsExactly(
                        new StaffJoined(StaffKind.ATTORNEY, new WorkTerms(40, 5, List.of(), List.of())),
                        new WorkTermsChanged(
                                new WorkTerms(20, 5, List.of(ClemencyType.PARDON), List.of(Programme.TRADITIONAL))),
                        new LeavePlanned(LocalDate.of(2016, 3, 18), false));
        Office.as("auditor")
                .get("/api/attorneys/" + attorney)
                .then()
                .statusCode(200)
                .body("history", hasSize(3))
                .body("history.by", hasItem("manager"))
                .body("history[1].reason", equalTo("Made-up reason: half of the week at another office"))
                .body("history[1].effectiveOn", equalTo("2016-02-01"));
    }

    @Test
    void aRepetitionIsNotToldAgain() {
        var attorney = join("{\"name\":\"Made-up Attorney\",\"openCaseLimit\":5}");
        for (var times = 0; times < 2; times++) {
            Office.as("manager")
                    .body("{\"name\":\"Made-up Attorney\",\"openCaseLimit\":6}")
                    .put("/api/attorneys/" + attorney)
                    .then()
                    .statusCode(200)
                    .body("openCaseLimit", equalTo(6));
        }
        post(attorney, "end", "{\"lastDay\":\"2199-01-01\"}").statusCode(200);

        assertThat(Wire.told(Topic.WORKFORCE, attorney, 3)).hasSize(3);
    }

    @Test
    void casesOfWhoeverGoesOnLeaveReturnToTheQueue() {
        var attorney = Office.attorney(3);
        var kept = Office.attorney(1);
        var cases = capitalCases(4, LocalDate.of(1981, 1, 1));
        for (var i = 0; i < 3; i++) {
            Office.next(attorney).then().statusCode(200);
        }
        Office.next(kept).then().statusCode(200);
        assertThat(cases.stream().map(Office::status)).containsOnly("ASSIGNED");

        post(kept, "leave", leave(TODAY, TODAY.plusDays(1), true)).body("presence", equalTo("ON_LEAVE"));
        post(attorney, "leave", leave(TODAY, TODAY.plusDays(9), false)).body("room", equalTo(0));

        await().atMost(Duration.ofSeconds(30)).until(() -> openCases(attorney) == 0);
        assertThat(openCases(kept)).isEqualTo(1);
        Office.next(attorney).then().statusCode(409).body("violations.rule", contains("at-work"));
        var released = cases.stream()
                .filter(petition -> Office.status(petition).equals("WAITING"))
                .toList();
        assertThat(released).hasSize(3);
        assertThat(Wire.told(Topic.REVIEWS, released.getFirst(), 3))
                .extracting(Envelope::event)
                .contains(new CaseReleased(attorney));
        // Back from leave, the attorney takes them again.
        post(attorney, "leave/cancel", "{\"from\":\"%s\"}".formatted(TODAY)).body("presence", equalTo("PRESENT"));
        Office.next(attorney).then().statusCode(200);
        end(cases);
    }

    @Test
    void casesOfWhoeverHasLeftReturnToTheQueue() {
        var attorney = join("{\"name\":\"Made-up Attorney\",\"openCaseLimit\":1,\"startsOn\":\"2016-01-04\"}");
        var petition = Office.openCases(1, new Programme("DEPARTURE"), LocalDate.of(1977, 1, 1))
                .getFirst();
        Office.next(attorney).then().statusCode(200);

        post(attorney, "end", "{\"lastDay\":\"%s\"}".formatted(TODAY)).body("presence", equalTo("PRESENT"));
        assertThat(Office.status(petition)).isEqualTo("ASSIGNED");
        post(attorney, "end", "{\"lastDay\":\"%s\"}".formatted(TODAY.minusDays(1)))
                .body("presence", equalTo("DEPARTED"));

        await().atMost(Duration.ofSeconds(30)).until(() -> "WAITING".equals(Office.status(petition)));
        end(List.of(petition));
    }

    @Test
    void anAttorneyGetsOnlyWhatTheTermsOfTheDayName() {
        var petition = Office.openCases(1, new Programme("HANDLED"), LocalDate.of(2015, 1, 2))
                .getFirst();
        var attorney = join("{\"name\":\"Made-up Attorney\",\"openCaseLimit\":5,\"programmes\":[\"HANDLED\"]}");

        Office.next(attorney).then().statusCode(200).body("petition", equalTo(petition.toString()));
        Office.next(attorney).then().statusCode(204);
        end(List.of(petition));
    }

    @Test
    void supportStaffAreKeptTooAndTakeNoCases() {
        var support = join("{\"name\":\"Made-up Assistant\",\"kind\":\"SUPPORT\",\"hoursPerWeek\":30}");

        Office.next(support).then().statusCode(409).body("violations.rule", contains("at-work"));
        Office.as("manager").get("/api/attorneys/" + support).then().body("openCaseLimit", equalTo(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            leave | {"from":"2016-03-18","until":"2016-03-20"}                | 409 | /from        | leave-overlaps
            leave | {"from":"2016-03-20","until":"2016-03-19"}                | 422 | /until       | leave-ends-before-it-begins
            leave | {"from":"2016-01-01","until":"2016-03-19"}                | 409 | /from        | leave-before-start
            leave | {"from":"1899-01-01","until":"2016-03-19"}                | 422 | /from        | sensible-day
            leave | {"until":"2016-03-19"}                                    | 422 | /from        | required
            leave/cancel | {"from":"2016-03-08"}                              | 409 | /from        | no-such-leave
            end   | {"lastDay":"2016-01-03"}                                  | 409 | /lastDay     | end-before-start
            terms | {"effectiveOn":"2016-01-03","hoursPerWeek":9,"reason":"r"} | 409 | /effectiveOn | terms-before-start
            terms | {"effectiveOn":"2016-02-03","hoursPerWeek":61,"reason":"r"} | 422 | /hoursPerWeek | max
            terms | {"effectiveOn":"2016-02-03","hoursPerWeek":-1,"reason":"r"} | 422 | /hoursPerWeek | min
            terms | {"effectiveOn":"2016-02-03","openCaseLimit":0,"reason":"r"} | 422 | /openCaseLimit | min
            terms | {"effectiveOn":"2016-02-03","hoursPerWeek":9}             | 422 | /reason      | required
            terms | {"effectiveOn":"2016-02-03","programmes":["x"],"reason":"r"} | 400 | /programmes/0 | format
            """)
    void whatCantBeMeantIsRefused(String path, String body, int status, String pointer, String rule) {
        var attorney = join("{\"name\":\"Made-up Attorney\",\"openCaseLimit\":5,\"startsOn\":\"2016-01-04\"}");
        post(attorney, "leave", "{\"from\":\"2016-03-07\",\"until\":\"2016-03-18\"}")
                .statusCode(200);

        post(attorney, path, body)
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItems(pointer))
                .body("violations.rule", hasItem(rule));

        Office.as("manager").get("/api/attorneys/" + attorney).then().body("history", hasSize(2));
    }

    @Test
    void supportStaffHaveNoLimitAndNobodyIsUnknown() {
        Office.as("manager")
                .body("{\"name\":\"Made-up Assistant\",\"kind\":\"SUPPORT\",\"openCaseLimit\":3}")
                .post("/api/attorneys")
                .then()
                .statusCode(422)
                .body("violations.rule", contains("support-holds-no-cases"));
        post(new UUID(7, 7), "end", "{\"lastDay\":\"2016-01-03\"}").statusCode(404);
        Office.as("manager")
                .body("{\"name\":\"Made-up Attorney\",\"openCaseLimit\":6}")
                .put("/api/attorneys/" + new UUID(7, 7))
                .then()
                .statusCode(404);
    }

    /** They go before all others, so that it is known who gets them. */
    private static List<UUID> capitalCases(int count, LocalDate receivedOn) {
        return Office.open(IntStream.range(0, count)
                .mapToObj(_ -> Office.submission(
                        ClemencyType.COMMUTATION, Programme.TRADITIONAL, receivedOn, SentenceKind.DEATH))
                .toList());
    }

    private static void end(List<UUID> cases) {
        cases.forEach(petition -> Office.as("manager")
                .body("{\"reason\":\"MOOT\"}")
                .post("/api/cases/" + petition + "/close")
                .then()
                .statusCode(200));
    }

    private static UUID join(String body) {
        return UUID.fromString(Office.as("manager")
                .body(body.replaceFirst("\\{", "{\"signIn\":\"attorney\","))
                .post("/api/attorneys")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static ValidatableResponse post(UUID attorney, String path, String body) {
        return Office.as("manager")
                .body(body)
                .post("/api/attorneys/" + attorney + "/" + path)
                .then();
    }

    private static String leave(LocalDate from, LocalDate until, boolean keepsCases) {
        return "{\"from\":\"%s\",\"until\":\"%s\",\"keepsCases\":%b}".formatted(from, until, keepsCases);
    }

    private static int openCases(UUID attorney) {
        return Office.as("manager").get("/api/attorneys/" + attorney).path("openCases");
    }
}
