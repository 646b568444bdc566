package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class BadInputIT {

    private static final String SMILE = "\uD83D\uDE00";

    /** What is replaced in a good petition, by what, and what is said of it. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            "COMMUTATION"      | "AMNESTY"            | 400 | /clemencyType                  | format
            "COMMUTATION"      | null                 | 422 | /clemencyType                  | required
            "CLEMENCY_INITIATIVE_2014" | "a b"        | 400 | /programme                     | format
            "CLEMENCY_INITIATIVE_2014" | "MADE_UP"    | 422 | /programme                     | known
            "Northern Florida" | "Made Up, 12345-678" | 422 | /conviction/district           | known
            "Northern Florida" | ""                   | 422 | /conviction/district           | known
            "Made Up"          | ""                   | 422 | /petitioner/name               | required
            "Made Up"          | 7                    | 400 | /petitioner/name               | type
            "Made Up"          | "a\\u202Eb"          | 422 | /petitioner/name               | bidirectional-override
            "Made Up"          | "\\u3164"            | 422 | /petitioner/name               | required
            "Made Up"          | "a\\uFFFFb"          | 422 | /petitioner/name               | unicode
            "Made Up"          | "a\\uE000b"          | 422 | /petitioner/name               | private-use
            "12345-678"        | "12345-678", "address": {"lines": ["x"], "city": "x", "country": "ZZ"} | 422 | /petitioner/address/country | known
            "12345-678"        | "12345-678", "address": {"lines": ["x"], "city": "x", "country": "us"} | 422 | /petitioner/address/country | format
            "Made Up"          | "a\\u0000b"          | 422 | /petitioner/name               | control-character
            "12345-678"        | "1234-678"           | 422 | /petitioner/registerNumber     | format
            "1998-05-04"       | "1998-02-30"         | 400 | /conviction/sentencedOn        | format
            "1998-05-04"       | "2999-01-01"         | 422 | /conviction/sentencedOn        | not-in-the-future
            "1998-05-04"       | 10350                | 400 | /conviction/sentencedOn        | format
            "LIFE"             | "FOREVER"            | 400 | /conviction/sentence/kind      | format
            "months": null     | "months": 0          | 422 | /conviction/sentence/months    | min
            "months": null     | "months": "12"       | 400 | /conviction/sentence/months    | type
            "months": null     | "years": 1           | 400 | /conviction/sentence/years     | unknown-field
            "PETITIONER"       | "NOBODY"             | 400 | /filer/capacity                | format
            "PETITIONER"       | "COUNSEL"            | 422 | /filer/name                    | required
            "PETITIONER"       | "FAMILY", "email": "a" | 422 | /filer/email                 | format
            "2014-05-01"       | "2999-01-01"         | 422 | /certification/signedOn        | not-in-the-future
            [{"category": "DRUG"}] | []               | 422 | /conviction/offences           | required
            {"category": "DRUG"} | {"category": "DRUG", "description": ""} | 422 | /conviction/offences/0/description | required
            "LIFE"             | "TERM"               | 422 | /conviction/sentence/months    | required
            "months": null     | "months": 12         | 422 | /conviction/sentence/months    | none
            "months": null     | "fine": 0.001        | 422 | /conviction/sentence/fine      | digits
            "reasons"          | "receivedOn": "2014-01-01", "reasons" | 400 | /receivedOn   | unknown-field
            "reasons"          | "reasons": "twice", "reasons" | 400 |                         | json
            "reasons"          | "victims": "no", "reasons" | 400 | /victims                  | type
            "reasons"          | "criteria": ["RICH"], "reasons" | 400 | /criteria/0          | format
            "reasons"          | "custody": {"begunOn": "1999-01-02", "releasedOn": "1999-01-01"}, "reasons" | 422 | /custody/releasedOn | date-order
            "reasons"          | "custody": {"releasedOn": "1999-01-02", "supervisionEndsOn": "1999-01-01"}, "reasons" | 422 | /custody/supervisionEndsOn | date-order
            "12345-678"        | "12345-678", "birthDate": "1998-05-05" | 422 | /conviction/sentencedOn | date-order
            "12345-678"        | "12345-678", "birthDate": "1998-05-03" | 422 | /conviction/sentencedOn | date-order
            "months": null     | "supervisedReleaseMonths": 60, "supervisedReleaseForLife": true | 422 | /conviction/sentence/supervisedReleaseMonths | none
            {"kind": "LIFE", "months": null} | {"kind": "LIFE"}, "counts": [{"offence": 1, "imprisonment": {"kind": "LIFE"}}, {"offence": 2, "imprisonment": {"kind": "LIFE"}}] | 422 | /conviction/counts/1/offence | known-offence
            {"kind": "LIFE", "months": null} | {"kind": "LIFE"}, "amendments": [{"on": "1998-05-03", "imprisonment": {"kind": "LIFE"}}] | 422 | /conviction/amendments/0/on | date-order
            "reasons"          | "custody": {"expectedReleaseOn": "1998-05-03"}, "reasons" | 422 | /custody/expectedReleaseOn | date-order
            "reasons"          | "custody": {"supervisionEndsOn": "1998-05-03"}, "reasons" | 422 | /custody/supervisionEndsOn | date-order
            "12345-678"        | "12345-678", "email": "no mail" | 422 | /petitioner/email        | format
            "12345-678"        | "12345-678", "otherNames": ["a", "\\u0007"] | 422 | /petitioner/otherNames/1 | control-character
            "12345-678"        | "12345-678", "address": {"lines": [], "city": "x"} | 422 | /petitioner/address/lines | required
            """)
    void a_wrong_field_is_named_with_its_rule(String good, String bad, int status, String pointer, String rule) {
        var before = accepted();
        var body = Petitions.COMMUTATION.replace(good, bad);
        var problem = Door.post("/api/petitions", body)
                .problem(status, status == 400 ? "malformed-request" : "invalid-request");
        assertThat(problem.get("violations"))
                .extracting(violation -> violation.get("pointer").asText() + " "
                        + violation.get("rule").asText())
                .contains((pointer == null ? "" : pointer) + " " + rule);
        assertThat(accepted()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "\"x\"", "1", "{} {}", "\u0000", "{\"clemencyType\":"})
    void what_is_no_petition_at_all(String body) {
        Door.post("/api/petitions", body).refused(400, "malformed-request");
    }

    @Test
    void an_empty_body() {
        Door.post("/api/petitions", "").refused(422, "invalid-request");
        Door.post("/api/petitions", "null").refused(422, "invalid-request");
        Door.post("/api/status", "").refused(422, "invalid-request");
        Door.post("/api/status", "{}").refused(422, "invalid-request");
    }

    @Test
    void a_body_that_is_too_large_and_one_that_is_as_large_as_it_may_be() {
        Door.post("/api/petitions", Petitions.COMMUTATION.replace("Made up for", "x".repeat(270_000)))
                .refused(413, "too-large");
        assertThat(Door.post("/api/petitions", reasons(SMILE, 20_000)).status()).isEqualTo(201);
    }

    /** Four bytes each, and twelve where they are written as escapes. */
    @ParameterizedTest
    @ValueSource(strings = {SMILE, "\\uD83D\\uDE00", "x"})
    void reasons_that_are_too_long_are_named_however_they_are_written(String character) {
        var problem = Door.post("/api/petitions", reasons(character, 20_001)).problem(422, "invalid-request");
        assertThat(problem.at("/violations/0/pointer").asText()).isEqualTo("/reasons");
        assertThat(problem.at("/violations/0/rule").asText()).isEqualTo("max-length");
    }

    private static String reasons(String character, int length) {
        return Petitions.COMMUTATION.replace("Made up for a test.", character.repeat(length));
    }

    @Test
    void plain_text_is_no_tracking_code() {
        for (var path : List.of("/api/status", "/api/petitions/withdrawals")) {
            Door.post(path, "text/plain", "anything").refused(415, "unsupported-media-type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"???", "text", "*/", "/yaml", ";,", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
    void a_media_type_that_cannot_be_read_is_refused_before_anything_is_kept(String type) {
        var before = accepted();
        for (var header : List.of("Accept", "Content-Type")) {
            var problem = Door.postWith("/api/petitions", header, type, Petitions.COMMUTATION)
                    .problem(400, "malformed-request");
            assertThat(problem.at("/violations/0/pointer").asText()).isEqualTo(header);
            assertThat(problem.toString()).doesNotContain(type);
        }
        assertThat(accepted()).isEqualTo(before);
    }

    @Test
    void an_address_that_is_none() {
        Door.get("/api/petitions").refused(405, "method-not-allowed");
        Door.get("/api/nothing").refused(404, "not-found");
        Door.post("/nothing", "{}").refused(404, "not-found");
    }

    @Test
    void a_receipt_and_every_refusal_are_described() {
        var document = Door.get("/q/openapi?format=json").json();
        var submit = document.at("/paths/~1api~1petitions/post/responses");
        assertThat(submit.at("/201/content/application~1json/schema/$ref").asText())
                .isEqualTo("#/components/schemas/Receipt");
        assertThat(document.at("/components/schemas/Receipt/properties").fieldNames())
                .toIterable()
                .contains("id", "caseNumber", "trackingCode", "receivedOn");
        for (var path : List.of("", "~1contacts", "~1supplements", "~1withdrawals", "~1searches")) {
            var answers = document.at("/paths/~1api~1petitions" + path + "/post/responses");
            assertThat(answers.fieldNames()).toIterable().as(path).contains("400", "413", "415", "422");
            assertThat(answers.at("/422/content/application~1problem+json/schema/$ref")
                            .asText())
                    .isEqualTo("#/components/schemas/Problem");
        }
        assertThat(document.at("/paths/~1api~1status/post/responses").fieldNames())
                .toIterable()
                .contains("404", "413", "415", "422", "429");
        assertThat(document.at("/paths/~1api~1imports~1{id}/get/responses").has("404"))
                .isTrue();
    }

    private static long accepted() {
        return Door.get("/api/counts").json().get("accepted").longValue();
    }
}
