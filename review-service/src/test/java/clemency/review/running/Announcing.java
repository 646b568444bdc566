package clemency.review.running;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is done with announcements. */
final class Announcing {

    private Announcing() {}

    static String denials(String on, List<UUID> petitions) {
        return body("DENY", on, petitions.stream().map(Announcing::denial).toList());
    }

    static String denial(UUID petition) {
        return "{\"petition\":\"%s\",\"override\":\"a made-up reason\"}".formatted(petition);
    }

    static String grant(UUID petition, String expiresOn) {
        return """
                {"petition":"%s","terms":{"prisonTerm":{"kind":"EXPIRES_ON","date":"%s"}}}""".formatted(petition, expiresOn);
    }

    static String body(String outcome, String on, List<String> lines) {
        return "{\"outcome\":\"%s\",\"decidedOn\":\"%s\",\"lines\":[%s]}"
                .formatted(outcome, on, lines.stream().collect(Collectors.joining(",")));
    }

    static String prepare(String body) {
        return Office.as("pardon-attorney")
                .body(body)
                .post("/api/announcements")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response preview(String id) {
        return Office.as("decision").get("/api/announcements/" + id + "/preview");
    }

    static String digest(String id) {
        return preview(id).then().statusCode(200).extract().path("digest");
    }

    static Response sign(String id, String digest) {
        return sign("decision", id, digest);
    }

    static Response sign(String user, String id, String digest) {
        return Office.as(user)
                .body("{\"digest\":\"%s\"}".formatted(digest))
                .post("/api/announcements/" + id + "/signature");
    }
}
