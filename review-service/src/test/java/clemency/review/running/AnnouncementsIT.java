package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Administration;
import clemency.events.DenialKind;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.Programme;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An announcement from its draft to its signature. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class AnnouncementsIT {

    private static final Programme PROGRAMME = new Programme("ANNOUNCEMENTS");
    private static final LocalDate RECEIVED = LocalDate.of(1980, 5, 1);

    @Test
    void preparedCheckedShownAndSigned() {
        var petition = recommended("GRANT");
        var id = Announcing.prepare(
                Announcing.body("GRANT", "2016-03-30", List.of(Announcing.grant(petition, "2016-07-28"))));

        Office.as("decision")
                .get("/api/announcements/" + id + "/check")
                .then()
                .statusCode(200)
                .body("refused", equalTo(1))
                .body("lines[0].deputyAttorneyGeneral", equalTo("GRANT"))
                .body("lines[0].openedAt", nullValue())
                .body("lines[0].violations.rule", contains("never-opened"));
        assertThat(Office.status(petition)).isEqualTo("RECOMMENDED");
        Office.as("decision")
                .get("/api/announcements/" + id + "/check")
                .then()
                .body("refused", equalTo(0))
                .body("lines[0].openedAt", notNullValue());

        var preview = Announcing.preview(id)
                .then()
                .statusCode(200)
                .body("totals.grants.COMMUTATION", equalTo(1))
                .body("totals.lifeSentences", equalTo(1))
                .body("totals.expiring.'2016-07-28'", equalTo(1))
                .body("administration", equalTo("OBAMA"))
                .extract();
        Announcing.sign(id, preview.path("digest"))
                .then()
                .statusCode(200)
                .body("decided", equalTo(1))
                .body("decidedOn", equalTo("2016-03-30"));

        assertThat(Office.status(petition)).isEqualTo("GRANTED");
        Office.as("auditor")
                .get("/api/announcements/" + id)
                .then()
                .body("status", equalTo("SIGNED"))
                .body("lines[0].petition", equalTo(petition.toString()));
    }

    @Test
    void theSameSigningTwice() {
        var petitions = openedCases(2);
        var id = Announcing.prepare(Announcing.denials("2013-02-28", petitions));
        var digest = Announcing.digest(id);

        var first = Announcing.sign(id, digest).then().statusCode(200).extract().asString();
        var second = Announcing.sign("two-hats", id, digest)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(second).isEqualTo(first);
        assertThat(Wire.told(Topic.GRANTS, petitions.getLast(), 1))
                .singleElement()
                .satisfies(told -> assertThat(told.event())
                        .isEqualTo(new ClemencyDenied(DenialKind.EXPRESS, Administration.OBAMA)));
        Announcing.sign(id, "0".repeat(64)).then().statusCode(409).body("violations.rule", contains("as-signed"));
    }

    @Test
    void aChangeUnderneathIsSeen() {
        var petitions = openedCases(2);
        var id = Announcing.prepare(Announcing.denials("2013-02-28", petitions));
        var digest = Announcing.digest(id);

        // The one is only taken, which refuses nothing by itself.
        take(petitions.getFirst());
        Announcing.sign(id, digest).then().statusCode(412).body("violations.pointer", contains("/digest"));

        // The other is closed: that is named.
        Office.as("manager")
                .body("{\"reason\":\"DECEASED\"}")
                .post("/api/cases/" + petitions.getLast() + "/close")
                .then()
                .statusCode(200);
        Announcing.sign(id, Announcing.digest(id))
                .then()
                .statusCode(409)
                .body("violations.pointer", contains("/lines/1"))
                .body("violations.rule", contains("case-ended"));
        assertThat(Office.status(petitions.getFirst())).isNotEqualTo("DENIED");
    }

    @Test
    void aPetitionStandsInOneDraft() {
        var petitions = openedCases(1);
        var first = Announcing.prepare(Announcing.denials("2013-02-28", petitions));
        var second = Announcing.prepare(Announcing.denials("2013-02-28", petitions));

        Announcing.sign(first, Announcing.digest(first))
                .then()
                .statusCode(409)
                .body("violations.rule", contains("in-another-draft"));
        Office.as("decision")
                .header("If-Match", "\"1\"")
                .delete("/api/announcements/" + second)
                .then()
                .statusCode(200)
                .body("status", equalTo("DISCARDED"));
        Announcing.sign(first, Announcing.digest(first)).then().statusCode(200);
        Announcing.sign(second, "0".repeat(64)).then().statusCode(409);
    }

    @Test
    void aDraftIsReplacedByWhoHasSeenIt() {
        var petitions = openedCases(2);
        var id = Announcing.prepare(Announcing.denials("2013-02-28", petitions));
        var shorter = Announcing.denials("2013-02-28", petitions.subList(0, 1));
        var digest = Announcing.digest(id);

        replace(id, "\"1\"", shorter).then().statusCode(200).header("ETag", equalTo("\"2\""));
        replace(id, "\"1\"", shorter).then().statusCode(412).body("violations.pointer", contains("If-Match"));
        replace(id, null, shorter).then().statusCode(428);
        replace(id, "soon", shorter).then().statusCode(400);
        Announcing.sign(id, digest).then().statusCode(412);

        Announcing.sign(id, Announcing.digest(id)).then().statusCode(200).body("decided", equalTo(1));
        assertThat(petitions.stream().map(Office::status)).containsExactly("DENIED", "WAITING");
        replace(id, "\"3\"", shorter).then().statusCode(409).body("violations.rule", contains("draft-only"));
    }

    private static io.restassured.response.Response replace(String id, String ifMatch, String body) {
        var request = Office.as("decision").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put("/api/announcements/" + id);
    }

    @Test
    void whoRecommendedDoesNotDecide() {
        var petition = Office.openCases(1, PROGRAMME, RECEIVED).getFirst();
        take(petition);
        Office.recommend("pardon-attorney", petition, "DENY").then().statusCode(200);
        Office.recommend("two-hats", petition, "DENY").then().statusCode(200);
        assertThat(Office.status(petition)).isEqualTo("RECOMMENDED");

        Office.as("two-hats")
                .body("{\"decisions\":[%s]}".formatted(Office.denial(petition)))
                .post("/api/decisions")
                .then()
                .statusCode(409)
                .body("violations.rule", contains("recommended-by-signer"));
        var id = Announcing.prepare(
                Announcing.body("DENY", "2016-03-30", List.of("{\"petition\":\"%s\"}".formatted(petition))));
        var digest = Announcing.digest(id);
        Announcing.sign("two-hats", id, digest)
                .then()
                .statusCode(409)
                .body("violations.rule", contains("recommended-by-signer"));

        Announcing.sign("decision", id, digest).then().statusCode(200);
    }

    @Test
    void openingAFileIsRecordedAndListsAreNot() throws Exception {
        var petition = Office.openCases(1, PROGRAMME, RECEIVED).getFirst();
        var opened = "select count(*) from case_opening where petition = '" + petition + "'";

        Office.as("auditor").get("/api/cases?status=WAITING&programme=" + PROGRAMME.code());
        assertThat(Database.number(opened)).isZero();
        Office.as("auditor").get("/api/cases/" + petition).then().statusCode(200);

        assertThat(Database.number(opened + " and actor = 'auditor'")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"outcome":"DENY","lines":[]}                                                                        | 422 | /lines
            {"lines":[{"petition":"00000000-0000-0001-0000-000000000001"}]}                                      | 422 | /outcome
            {"outcome":"DENY","lines":[{}]}                                                                      | 422 | /lines/0/petition
            {"outcome":"DENY","lines":[{"petition":"00000000-0000-0001-0000-000000000001","override":" "}]}      | 422 | /lines/0/override
            {"outcome":"DENY","lines":[{"petition":"00000000-0000-0001-0000-000000000001","terms":{"prisonTerm":{"kind":"UNCHANGED"}}}]} | 422 | /lines/0/terms
            {"outcome":"GRANT","lines":[{"petition":"00000000-0000-0001-0000-000000000001","terms":{"prisonTerm":{"kind":"EXPIRES_ON","date":"2200-01-01"}}}]} | 422 | /lines/0/terms/prisonTerm/date
            {"outcome":"DENY","decidedOn":"2016-03-30","administration":"BIDEN","lines":[{"petition":"00000000-0000-0001-0000-000000000001"}]} | 422 | /administration
            {"outcome":"MERCY","lines":[{"petition":"00000000-0000-0001-0000-000000000001"}]}                    | 400 | /outcome
            """)
    void badDrafts(String body, int status, String pointer) {
        Office.as("decision")
                .body(body)
                .post("/api/announcements")
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("violations.pointer", hasItem(pointer));
    }

    @Test
    void badSignatures() {
        var id = Announcing.prepare(Announcing.denials("2013-02-28", List.of(UUID.randomUUID())));

        Announcing.sign(id, "nonsense").then().statusCode(422).body("violations.pointer", contains("/digest"));
        Announcing.sign("pardon-attorney", id, "0".repeat(64)).then().statusCode(403);
        Announcing.sign(UUID.randomUUID().toString(), "0".repeat(64)).then().statusCode(404);
        Announcing.sign(id, "0".repeat(64)).then().statusCode(409).body("violations.rule", contains("no-such-case"));
        Office.as("decision")
                .get("/api/announcements?status=DRAFT")
                .then()
                .body("id", hasItem(id))
                .body("lines.flatten()", not(empty()));
        Office.as("decision").get("/api/announcements?status=LOST").then().statusCode(422);
    }

    /** Never opened by a request of its own: only its list is looked at. */
    private static UUID recommended(String recommendation) {
        var petition = Office.openCases(1, PROGRAMME, RECEIVED).getFirst();
        take(petition);
        Stream.of("pardon-attorney", "deputy-attorney-general")
                .forEach(role ->
                        Office.recommend(role, petition, recommendation).then().statusCode(200));
        return petition;
    }

    /** With all that is next before it. */
    private static void take(UUID petition) {
        var attorney = Office.attorney(1_000);
        var taken = Stream.generate(() -> Office.next(attorney))
                .limit(1_000)
                .anyMatch(next -> petition.toString().equals(next.path("petition")));
        assertThat(taken).isTrue();
    }

    private static List<UUID> openedCases(int count) {
        var petitions = Office.openCases(count, PROGRAMME, RECEIVED);
        assertThat(petitions.stream().map(Office::status)).containsOnly("WAITING");
        return petitions;
    }
}
