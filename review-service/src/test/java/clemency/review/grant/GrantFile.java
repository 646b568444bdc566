package clemency.review.grant;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Made-up files of grants, and their import. */
final class GrantFile {

    static final String HEADER =
            "granted_on,clemency_type,recipient,district_and_sentencing_date,offense,sentence,terms";

    private GrantFile() {}

    static String line(String grantedOn, String recipient, String court, String sentence, String terms) {
        return Stream.of(grantedOn, "COMMUTATION", recipient, court, "Conspiracy, 21 U.S.C. § 846", sentence, terms)
                .map(field -> '"' + field.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    static String file(List<String> lines) {
        return Stream.concat(Stream.of(HEADER), lines.stream()).collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    static ValidatableResponse importing(List<String> lines) {
        return sending(file(lines));
    }

    static ValidatableResponse sending(String file) {
        return as("records-clerk")
                .contentType("text/csv; charset=utf-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/imports/grants")
                .then();
    }

    static RequestSpecification as(String role) {
        return given().auth().preemptive().basic(role, "test-" + role);
    }

    static ValidatableResponse decline(String id, String body) {
        return as("decision")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/grants/" + id + "/decline")
                .then();
    }
}
