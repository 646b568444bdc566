package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import clemency.events.WashingtonTime;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the capacity, from cases that are really there. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class CapacityIT {

    private static final LocalDate TODAY = WashingtonTime.day(Instant.now());

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 5", "4, 10", "5, 37", "6, 101"})
    void theAgesAreThoseOfTheCasesOneByOne(long seed, int count) {
        var random = new Random(seed);
        var programme = new Programme("AGES_" + seed);
        var ages = IntStream.range(0, count)
                .map(_ -> 30 + random.nextInt(40))
                .sorted()
                .toArray();
        var opened = Office.open(IntStream.of(ages)
                .mapToObj(age -> Office.submission(ClemencyType.COMMUTATION, programme, TODAY.minusDays(age)))
                .toList());
        assertThat(opened).hasSize(count);

        Office.as("manager")
                .get("/api/capacity")
                .then()
                .statusCode(200)
                .body(of(programme) + ".pending", equalTo(count))
                .body(of(programme) + ".inflowPerWeek", equalTo(Math.round(count * 10 / 13.0) / 10f))
                .body(of(programme) + ".oldestAgeDays", equalTo(ages[count - 1]))
                .body(of(programme) + ".medianAgeDays", equalTo(ages[(count + 1) / 2 - 1]))
                .body(of(programme) + ".p80AgeDays", equalTo(ages[(4 * count + 4) / 5 - 1]));
    }

    @Test
    void whatIsSetAsideIsPendingWithoutAnAge() {
        var programme = new Programme("CAPACITY_HOLD");
        assertThat(Office.openCases(2, programme, TODAY.minusDays(200))).hasSize(2);
        Office.as("manager")
                .body("{\"clemencyType\":\"COMMUTATION\",\"programme\":\"CAPACITY_HOLD\",\"reason\":\"Made up.\"}")
                .post("/api/directives/set-aside")
                .then()
                .statusCode(200);
        var ended = Office.openCases(3, programme, TODAY.minusDays(100)).getFirst();
        Office.decide("{\"decisions\":[" + Office.denial(ended) + "]}").then().statusCode(200);

        Office.as("auditor")
                .get("/api/capacity")
                .then()
                .body(of(programme) + ".pending", equalTo(4))
                .body(of(programme) + ".setAside", equalTo(2))
                .body(of(programme) + ".oldestAgeDays", equalTo(100))
                .body(of(programme) + ".outflowPerWeek", equalTo(0.1f))
                .body(of(programme) + ".clearanceRate", equalTo(null))
                .body(of(programme) + ".outlook", equalTo("clears in 26 weeks at the present rate"));
    }

    @Test
    void whatIsOnHoldIsPendingWithoutAnAge() {
        var programme = new Programme("CAPACITY_HELD");
        var held = Office.openCases(1, programme, TODAY.minusDays(300)).getFirst();
        assertThat(Office.openCases(1, programme, TODAY.minusDays(50))).hasSize(1);
        Office.as("manager")
                .body("{\"reason\":\"OFFICE\"}")
                .post("/api/cases/" + held + "/holds")
                .then()
                .statusCode(200);

        Office.as("auditor")
                .get("/api/capacity")
                .then()
                .body(of(programme) + ".pending", equalTo(2))
                .body(of(programme) + ".onHold", equalTo(1))
                .body(of(programme) + ".setAside", equalTo(0))
                .body(of(programme) + ".oldestAgeDays", equalTo(50));
    }

    @Test
    void anAttorneysHoursFollowFromTheDeskAndTheLeave() {
        var attorney = Office.attorney(4);
        // Capital cases go before all others, so that it is known who gets them.
        var cases = Office.open(Stream.of(1, 2)
                .map(day -> Office.submission(
                        ClemencyType.COMMUTATION,
                        Programme.TRADITIONAL,
                        LocalDate.of(1975, 1, day),
                        SentenceKind.DEATH))
                .toList());
        var taken = Stream.of(Office.next(attorney), Office.next(attorney))
                .map(answer -> UUID.fromString(answer.path("petition")))
                .toList();
        assertThat(taken).containsExactlyInAnyOrderElementsOf(cases);
        Office.as("attorney")
                .body("{\"stage\":\"INVESTIGATION\",\"attorney\":\"%s\",\"hours\":1.5}".formatted(attorney))
                .post("/api/cases/" + cases.getFirst() + "/hours")
                .then()
                .statusCode(201);
        var from = TODAY.plusDays(400);
        Office.as("manager")
                .body("{\"from\":\"%s\",\"until\":\"%s\"}".formatted(from, from.plusDays(4)))
                .post("/api/attorneys/" + attorney + "/leave")
                .then()
                .statusCode(200);

        var desk = "attorneys.find { it.id == '" + attorney + "' }";
        // Of each 80 hours to investigate and 40 for the recommendation; 1.5 are spent.
        Office.as("pardon-attorney")
                .get("/api/capacity")
                .then()
                .body(desk + ".openCases", equalTo(2))
                .body(desk + ".room", equalTo(2))
                .body(desk + ".hoursCommitted", equalTo(238.5f))
                .body(desk + ".hoursAvailable", equalTo(520.0f))
                .body(desk + ".hoursFree", equalTo(281.5f))
                .body(desk + ".leaveAhead.from", contains(from.toString()))
                .body("office.constraint.sentence", not(emptyOrNullString()))
                .body("office.constraint.binding", not(emptyOrNullString()));
        cases.forEach(petition -> Office.as("manager")
                .body("{\"reason\":\"MOOT\"}")
                .post("/api/cases/" + petition + "/close")
                .then()
                .statusCode(200));
    }

    @Test
    void theSameAreMetricsWithoutNames() {
        var attorney = Office.attorney(5);
        assertThat(Office.openCases(1, new Programme("CAPACITY_METRICS"), TODAY))
                .hasSize(1);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(metrics())
                        .contains(
                                "clemency_staff_utilisation_percent{kind=\"ATTORNEY\"}",
                                "clemency_constraint{binding=\"NONE\"}")
                        .matches("(?s).*clemency_programme_pending\\{programme=\"[A-Z_0-9]+\"\\} .*"));
        assertThat(metrics()).doesNotContain("Made-up", attorney.toString());
    }

    @Test
    void itIsNotForEverybody() {
        for (var role : List.of("attorney", "support", "decision", "records-clerk")) {
            Office.as(role).get("/api/capacity").then().statusCode(403);
        }
    }

    private static String of(Programme programme) {
        return "programmes.find { it.programme == '" + programme.code() + "' }";
    }

    private static String metrics() {
        return RestAssured.get("/q/metrics").asString();
    }
}
