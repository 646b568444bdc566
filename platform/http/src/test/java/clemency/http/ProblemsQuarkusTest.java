package clemency.http;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.builder.ResponseSpecBuilder;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.ResponseSpecification;
import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalUsers.class)
class ProblemsQuarkusTest {

    private static final String GOOD = """
            {"inner":{"name":"Made","reasons":"a\\nb"},"colour":"RED","on":"1998-05-04","number":3,"flag":true,
             "programme":"TRADITIONAL","more":[{"name":"Up"}]}""";

    @Test
    void a_good_body_is_read() {
        post(GOOD).statusCode(200).body("on", equalTo("1998-05-04"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {"inner":                                          |                 | json
            [1]                                                |                 | type
            "text"                                             |                 | type
            {"inner":{"name":"a"},"colour":"RED"} x            |                 | json
            {"inner":{"name":"a"},"colour":"RED"} {}           |                 | json
            {"colour":"RED","colour":"RED"}                    |                 | json
            {"colour":"BLUE"}                                  | /colour         | format
            {"colour":1}                                       | /colour         | format
            {"colour":""}                                      | /colour         | format
            {"unknown":1}                                      | /unknown        | unknown-field
            {"inner":{"unknown":1}}                            | /inner/unknown  | unknown-field
            {"inner":{"name":1}}                               | /inner/name     | type
            {"inner":{"name":true}}                            | /inner/name     | type
            {"inner":{"name":{}}}                              | /inner/name     | type
            {"inner":"text"}                                   | /inner          | type
            {"inner":""}                                       | /inner          | type
            {"on":"1998-02-30"}                                | /on             | format
            {"on":"yesterday"}                                 | /on             | format
            {"on":"1998-05-04T00:00:00Z"}                      | /on             | format
            {"on":""}                                          | /on             | format
            {"on":9000}                                        | /on             | format
            {"on":[1998,5,4]}                                  | /on             | format
            {"on":{}}                                          | /on             | format
            {"on":"-0500-01-01"}                               | /on             | format
            {"on":"+10000-01-01"}                              | /on             | format
            {"number":"3"}                                     | /number         | type
            {"number":3.5}                                     | /number         | type
            {"number":99999999999}                             | /number         | type
            {"number":true}                                    | /number         | type
            {"number":99999999999999999999999999999999999999999} | /number       | type
            {"inner":{"name":99999999999999999999999999999999999999999}} | /inner/name | type
            {"flag":"true"}                                    | /flag           | type
            {"flag":1}                                         | /flag           | type
            {"programme":"no such form"}                       | /programme      | format
            {"programme":3}                                    | /programme      | type
            {"more":{}}                                        | /more           | type
            {"more":[{"name":"a"},{"unknown":1}]}              | /more/1/unknown | unknown-field
            """)
    void what_cannot_be_read_is_400(String body, String pointer, String rule) {
        post(body)
                .spec(problem(400, "malformed-request"))
                .body("violations[0].pointer", equalTo(pointer == null ? "" : pointer))
                .body("violations[0].rule", equalTo(rule));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0001', textBlock = """
            {"colour":"RED"}                                              | /inner          | required
            {"inner":{},"colour":"RED"}                                   | /inner/name     | required
            {"inner":{"name":" "},"colour":"RED"}                         | /inner/name     | required
            {"inner":{"name":"abcdef"},"colour":"RED"}                    | /inner/name     | max-length
            {"inner":{"name":"a\\u0000"},"colour":"RED"}                  | /inner/name     | control-character
            {"inner":{"name":"a\\nb"},"colour":"RED"}                     | /inner/name     | control-character
            {"inner":{"name":"a\\u200Bb"},"colour":"RED"}                 | /inner/name     | invisible-character
            {"inner":{"name":"\\u00A0\\u200D"},"colour":"RED"}            | /inner/name     | required
            {"inner":{"name":"a\\u202Eb"},"colour":"RED"}                 | /inner/name     | bidirectional-override
            {"inner":{"name":"a\\uD800"},"colour":"RED"}                  | /inner/name     | unicode
            {"inner":{"name":"a"},"colour":null}                          | /colour         | required
            {"inner":{"name":"a"},"colour":"RED","number":10}             | /number         | max
            {"inner":{"name":"a"},"colour":"RED","more":[{"name":"a"},{}]}| /more/1/name    | required
            null                                                          |                 | required
            """)
    void what_breaks_a_rule_is_422(String body, String pointer, String rule) {
        post(body)
                .spec(problem(422, "invalid-request"))
                .body("violations[0].pointer", equalTo(pointer == null ? "" : pointer))
                .body("violations[0].rule", equalTo(rule));
    }

    @Test
    void an_empty_body_is_a_problem() {
        var answer = given().contentType(ContentType.JSON).post("/api/probe").then();
        answer.spec(problem(422, "invalid-request")).body("violations[0].rule", equalTo("required"));
    }

    @Test
    void all_broken_rules_are_named_at_once() {
        post("{\"inner\":{},\"number\":0}")
                .body("violations.pointer", equalTo(List.of("/colour", "/inner/name", "/number")));
    }

    @Test
    void a_problem_never_repeats_what_was_sent() {
        post("{\"colour\":\"MARKED\"}").body(not(containsString("MARKED")));
        post("{\"inner\":{\"name\":\"MARKED MARKED\"}}").body(not(containsString("MARKED")));
        post("MARKED").body(not(containsString("MARKED")));
    }

    @Test
    void a_query_parameter_is_named_without_a_slash() {
        given().get("/api/probe?limit=0")
                .then()
                .spec(problem(422, "invalid-request"))
                .body("violations.pointer", equalTo(List.of("limit")));
        given().get("/api/probe?limit=x").then().spec(problem(404, "not-found"));
    }

    @Test
    void http_itself() {
        given().get("/api/nowhere").then().spec(problem(404, "not-found"));
        given().get("/nowhere/at/all.html").then().spec(problem(404, "not-found"));
        given().delete("/api/probe").then().spec(problem(405, "method-not-allowed"));
        given().contentType("text/plain")
                .body("x")
                .post("/api/probe")
                .then()
                .spec(problem(415, "unsupported-media-type"));
        for (var form :
                List.of("multipart/form-data; boundary=x", "application/x-www-form-urlencoded", "Multipart/x")) {
            given().header("Content-Type", form).post("/api/probe").then().spec(problem(415, "unsupported-media-type"));
        }
        given().accept("image/png").get("/api/probe?limit=1").then().spec(problem(406, "not-acceptable"));
    }

    @Test
    void a_problem_of_a_resource() {
        given().get("/api/probe/conflict")
                .then()
                .spec(problem(409, "conflict"))
                .body("detail", equalTo("It is closed."))
                .body("violations", nullValue());
    }

    @Test
    void an_unexpected_failure_says_only_its_number() {
        given().get("/api/probe/broken")
                .then()
                .spec(problem(500, "unexpected"))
                .body("detail", startsWith("It was recorded under the number "))
                .body(not(containsString("secret")));
    }

    @Test
    void who_has_not_signed_in() {
        given().get("/api/probe/clerk")
                .then()
                .spec(problem(401, "unauthorized"))
                .header("WWW-Authenticate", startsWith("basic"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk:wrong", "clerk:", "nobody:right", ":", "nonsense"})
    void who_signs_in_wrongly(String credentials) {
        var basic = java.util.Base64.getEncoder()
                .encodeToString(credentials.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var answer = given().header("Authorization", "Basic " + basic)
                .get("/api/probe/clerk")
                .then();
        answer.spec(problem(401, "unauthorized")).header("WWW-Authenticate", startsWith("basic"));
    }

    @Test
    void who_has_another_role() {
        given().auth()
                .preemptive()
                .basic("attorney", "right too")
                .get("/api/probe/clerk")
                .then()
                .spec(problem(403, "forbidden"));
    }

    @Test
    void who_has_the_role_is_answered_on_the_event_loop() {
        given().auth()
                .preemptive()
                .basic("clerk", "right")
                .get("/api/probe/clerk")
                .then()
                .statusCode(200)
                .body(containsString("eventloop"));
    }

    @Test
    void a_long_body_is_refused_by_its_announced_length() {
        post("\"" + "x".repeat(70_000) + "\"").spec(problem(413, "too-large"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c181", "ff", "c3", "eda080", "f4908080"})
    void a_text_that_is_not_utf_8_is_refused_as_that(String hex) {
        given().contentType(ContentType.JSON)
                .body(around(HexFormat.of().parseHex(hex)))
                .post("/api/probe")
                .then()
                .spec(problem(400, "malformed-request"))
                .body("violations[0].rule", equalTo("utf-8"));
    }

    private static byte[] around(byte[] text) {
        var whole = new ByteArrayOutputStream();
        whole.writeBytes("{\"inner\":{\"name\":\"".getBytes(US_ASCII));
        whole.writeBytes(text);
        whole.writeBytes("\"},\"colour\":\"RED\"}".getBytes(US_ASCII));
        return whole.toByteArray();
    }

    @Test
    void the_api_is_described() {
        given().get("/q/openapi").then().statusCode(200).body(containsString("/api/probe"));
    }

    @Test
    void what_a_programme_looks_like_is_described() {
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .body("components.schemas.Programme.type", equalTo("string"));
    }

    @Test
    void how_long_texts_may_be_is_described() {
        given().accept(ContentType.JSON)
                .get("/q/openapi?format=json")
                .then()
                .body("components.schemas.Inner.properties.name.maxLength", equalTo(5))
                .body("components.schemas.Inner.properties.name.minLength", equalTo(1))
                .body("components.schemas.Inner.properties.name.format", equalTo("line"))
                .body("components.schemas.Inner.properties.reasons.maxLength", equalTo(20))
                .body("components.schemas.Inner.properties.reasons.format", equalTo("lines"))
                .body("components.schemas.Body.properties.words.items.maxLength", equalTo(7))
                .body("components.schemas.Body.properties.flag.maxLength", nullValue());
    }

    /** What an operation takes decides how it can refuse. */
    @ParameterizedTest
    @CsvSource({
        "/api/probe, post, 200 400 413 415 422 default",
        "/api/probe, get, 200 400 404 422 default",
        "/api/probe/clerk, get, 200 400 401 403 default",
        "/api/probe/things/{id}, get, 200 400 404 default",
        "/api/probe/things/{id}, put, 204 400 404 409 413 415 422 default"
    })
    void every_refusal_is_described_as_a_problem_document(String path, String method, String statuses) {
        var answers = described().getMap("paths.'" + path + "'." + method + ".responses");
        assertThat(answers.keySet().stream().map(Object::toString).sorted().collect(joining(" ")))
                .isEqualTo(statuses);
        answers.forEach((status, answer) -> {
            if (!status.toString().startsWith("2")) {
                assertThat(answer.toString())
                        .as(status.toString())
                        .contains(Problem.MEDIA_TYPE)
                        .contains("#/components/schemas/Problem");
            }
        });
    }

    @Test
    void what_a_resource_says_of_its_refusals_itself_stays() {
        assertThat(described().getString("paths.'/api/probe/things/{id}'.put.responses.'409'.description"))
                .isEqualTo("It is closed");
    }

    @Test
    void the_problem_document_is_described_as_it_is() {
        var fields = Arrays.stream(Problem.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("extension"))
                .toList();
        assertThat(described().getMap("components.schemas.Problem.properties").keySet())
                .map(Object::toString)
                .containsExactlyInAnyOrderElementsOf(fields);
        assertThat(described().getString("components.schemas.Problem.properties.violations.items.'$ref'"))
                .isEqualTo("#/components/schemas/Violation");
        assertThat(described().getMap("components.schemas.Violation.properties").keySet())
                .map(Object::toString)
                .containsExactlyInAnyOrder("pointer", "rule", "message");
    }

    private static JsonPath described() {
        return given().accept(ContentType.JSON).get("/q/openapi?format=json").jsonPath();
    }

    private static ValidatableResponse post(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/probe")
                .then();
    }

    private static ResponseSpecification problem(int status, String kind) {
        return new ResponseSpecBuilder()
                .expectStatusCode(status)
                .expectContentType(Problem.MEDIA_TYPE)
                .expectBody("type", equalTo("/problems/" + kind))
                .expectBody("status", equalTo(status))
                .build();
    }
}
