package clemency.review.grant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Envelope;
import clemency.events.EventType;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Each test has a day of its own. All records are made up. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class GrantImportIT {

    private static final String COURT = "Northern District of Iowa; May 5, 1997";
    private static final String LIFE = "Life imprisonment; 10 years' supervised release";
    private static final String TERMS = "Prison sentence commuted to expire on December 1, 2016.";

    @Test
    void theSameFileTwiceChangesNothing() {
        var lines = IntStream.range(0, 1_200)
                .mapToObj(n -> GrantFile.line("2010-01-01", "Made-up " + n, COURT, LIFE, TERMS))
                .toList();

        counts(GrantFile.importing(lines), 1_200, 0, 0, 0);
        counts(GrantFile.importing(lines), 0, 1_200, 0, 0);

        assertThat(toldOn("2010-01-01", 1_200)).hasSize(1_200).allSatisfy(told -> {
            assertThat(told.version()).isEqualTo(1);
            assertThat(told.source()).isEqualTo("/review-service");
            assertThat(EventType.of(told.event())).isEqualTo("clemency.ClemencyGranted");
        });
    }

    @Test
    void aDifferenceIsACorrectionAndANamesakeAnotherGrant() {
        var first = GrantFile.line("2010-01-02", "Ann Made-Up", COURT, LIFE, TERMS);
        var namesake = GrantFile.line("2010-01-02", "Ann Made-Up", "Southern Iowa; May 5, 1997", LIFE, TERMS);
        var corrected = GrantFile.line("2010-01-02", "ann made-up", COURT, LIFE + "; $500 fine", TERMS);

        counts(GrantFile.importing(List.of(first, namesake, first)), 2, 1, 0, 0);
        counts(GrantFile.importing(List.of(corrected, namesake)), 0, 1, 1, 0);
        counts(GrantFile.importing(List.of(corrected, namesake)), 0, 2, 0, 0);

        var told = toldOn("2010-01-02", 3);
        assertThat(told).extracting(Envelope::version).containsExactlyInAnyOrder(1L, 1L, 2L);
        assertThat(told).extracting(Envelope::subject).doesNotContainNull();
        listed("2010-01-02").body("grants", hasSize(2));
    }

    @Test
    void aCorrectionInTheSameFile() {
        counts(
                GrantFile.importing(List.of(
                        GrantFile.line("2010-01-03", "Ann Made-Up", COURT, LIFE, TERMS),
                        GrantFile.line("2010-01-03", "Ann Made-Up", COURT, "240 months' imprisonment", TERMS))),
                1,
                0,
                1,
                0);

        assertThat(toldOn("2010-01-03", 2)).extracting(Envelope::version).containsExactly(1L, 2L);
        listed("2010-01-03").body("grants.sentence.kind", equalTo(List.of("TERM")));
    }

    @Test
    void brokenRecordsAreReportedAndTheRestIsKept() {
        var lines = new ArrayList<String>();
        for (int n = 0; n < 600; n++) {
            lines.add(GrantFile.line("2010-01-04", "Made-up " + n, COURT, LIFE, TERMS));
            lines.add(GrantFile.line(n % 2 == 0 ? "2999-01-01" : "soon", "Made-up " + n, COURT, LIFE, TERMS));
        }
        var report = GrantFile.importing(lines);

        counts(report, 600, 0, 0, 600);
        report.body("rejects", hasSize(600))
                .body("rejects[0].line", equalTo(3))
                .body("rejects[0].violations[0].pointer", equalTo("/granted_on"))
                .body("rejects[0].violations[0].rule", equalTo("past-or-present"))
                .body("rejects[1].violations[0].rule", equalTo("format"));
        assertThat(toldOn("2010-01-04", 600)).hasSize(600);
    }

    @Test
    void aWrongHeaderIsAProblemOfTheWhole() {
        GrantFile.sending("granted_on,recipient\r\n2010-01-05,Ann\r\n")
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/wrong-header"))
                .body("violations.pointer", hasItems("terms", "sentence"));
        listed("2010-01-05").body("grants", hasSize(0));
    }

    @Test
    void aHugeRecordIsRejectedAndTheNextOneKept() {
        counts(
                GrantFile.importing(List.of(
                        GrantFile.line("2010-01-06", "Ann Made-Up", COURT, "x".repeat(10_000_000), TERMS),
                        GrantFile.line("2010-01-06", "Ann Made-Up", COURT, "x".repeat(5_000), TERMS),
                        GrantFile.line("2010-01-06", "Ann Made-Up", COURT, LIFE, TERMS))),
                1,
                0,
                0,
                2);
    }

    @Test
    void whatIsNotUnderstoodIsShownAsTextAndTheRecipientNever() {
        counts(
                GrantFile.importing(List.of(GrantFile.line(
                        "2010-01-07",
                        "Ann Made-Up",
                        COURT,
                        "A handful of years",
                        "Sentence of Ann Made-Up commuted to a handful of days"))),
                1,
                0,
                0,
                0);

        var grants = listed("2010-01-07");
        grants.body("grants", hasSize(1))
                .body("grants[0].districts", equalTo(List.of("Northern Iowa")))
                .body("grants[0].sentence.kind", equalTo("UNKNOWN"))
                .body("grants[0].terms.prisonTerm.kind", equalTo("NOT_UNDERSTOOD"))
                .body("grants[0].notUnderstood.sentence", equalTo("A handful of years"))
                .body("grants[0].notUnderstood.terms", equalTo("Sentence of [recipient] commuted to a handful of days"))
                .body(not(containsString("Made-Up")));
        String id = grants.extract().path("grants[0].id");
        GrantFile.as("attorney")
                .get("/api/grants/" + id)
                .then()
                .statusCode(200)
                .body("announcedOn", equalTo("2010-01-07"));
    }

    @Test
    void theListGoesOnPageByPage() {
        counts(
                GrantFile.importing(IntStream.range(0, 5)
                        .mapToObj(n -> GrantFile.line("2010-01-08", "Made-up " + n, COURT, LIFE, TERMS))
                        .toList()),
                5,
                0,
                0,
                0);

        var seen = new ArrayList<String>();
        String next = "";
        while (next != null) {
            var page = GrantFile.as("attorney")
                    .get("/api/grants?announcedOn=2010-01-08&limit=2" + next)
                    .then()
                    .statusCode(200);
            seen.addAll(page.extract().path("grants.id"));
            String last = page.extract().path("next");
            next = last == null ? null : "&after=" + last;
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void onlyAClerkImports() {
        GrantFile.as("attorney")
                .contentType("text/csv; charset=utf-8")
                .body(GrantFile.HEADER)
                .post("/api/imports/grants")
                .then()
                .statusCode(403);
        RestAssured.given()
                .contentType("text/csv; charset=utf-8")
                .body(GrantFile.HEADER)
                .post("/api/imports/grants")
                .then()
                .statusCode(401);
    }

    @Test
    void onlyStaffRead() {
        RestAssured.get("/api/grants").then().statusCode(401);
        RestAssured.get("/api/grants/" + new UUID(0, 1)).then().statusCode(401);
        GrantFile.as("records-clerk")
                .get("/api/grants/" + new UUID(0, 1))
                .then()
                .statusCode(404);
    }

    private static void counts(ValidatableResponse report, int created, int unchanged, int corrected, int rejected) {
        report.statusCode(200)
                .body("created", equalTo(created))
                .body("unchanged", equalTo(unchanged))
                .body("corrected", equalTo(corrected))
                .body("rejected", equalTo(rejected));
    }

    private static ValidatableResponse listed(String day) {
        return GrantFile.as("attorney")
                .get("/api/grants?announcedOn=" + day)
                .then()
                .statusCode(200);
    }

    private static List<Envelope> toldOn(String day, int count) {
        return ToldGrants.where(told -> told.occurredOn().equals(LocalDate.parse(day)), count);
    }
}
