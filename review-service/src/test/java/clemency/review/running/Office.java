package clemency.review.running;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import clemency.events.ClemencyType;
import clemency.events.Envelope;
import clemency.events.Event;
import clemency.events.OffenceCategory;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.PetitionEvent.PetitionSupplemented;
import clemency.events.PetitionEvent.PetitionWithdrawn;
import clemency.events.Programme;
import clemency.events.ScreeningFinding;
import clemency.events.ScreeningFinding.Severity;
import clemency.events.SentenceKind;
import clemency.events.Supplement;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** What people do with the service. */
public final class Office {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private Office() {}

    /** A petition that intake tells of. */
    record Submission(UUID id, Envelope envelope) {}

    public static RequestSpecification as(String role) {
        return given().auth().preemptive().basic(role, "test-" + role).contentType(ContentType.JSON);
    }

    static Submission submission(ClemencyType type, Programme programme, LocalDate receivedOn) {
        return submission(type, programme, receivedOn, SentenceKind.LIFE);
    }

    static Submission submission(ClemencyType type, Programme programme, LocalDate receivedOn, SentenceKind sentence) {
        var id = UUID.randomUUID();
        var letter = type == ClemencyType.PARDON ? "P" : "C";
        return new Submission(
                id,
                told(
                        id,
                        1,
                        receivedOn,
                        new PetitionSubmitted(
                                "%s%06d".formatted(letter, NUMBER.incrementAndGet()),
                                type,
                                programme,
                                "Northern District of Nowhere",
                                OffenceCategory.DRUG,
                                sentence,
                                false,
                                List.of())));
    }

    /** A commutation petition of which the rules found something to look at, and whose offence had victims. */
    static Submission flagged(Programme programme, LocalDate receivedOn) {
        var id = UUID.randomUUID();
        return new Submission(
                id,
                told(
                        id,
                        1,
                        receivedOn,
                        new PetitionSubmitted(
                                "C%06d".formatted(NUMBER.incrementAndGet()),
                                ClemencyType.COMMUTATION,
                                programme,
                                null,
                                OffenceCategory.VIOLENT,
                                SentenceKind.TERM,
                                false,
                                List.of(new ScreeningFinding("appeal-pending", Severity.FLAG)),
                                true)));
    }

    static Envelope supplement(UUID petition, Supplement supplement, LocalDate on) {
        return told(petition, 2, on, new PetitionSupplemented(supplement));
    }

    static Envelope withdrawal(UUID petition, LocalDate on) {
        return told(petition, 2, on, new PetitionWithdrawn());
    }

    private static Envelope told(UUID petition, long version, LocalDate on, Event event) {
        return new Envelope(UUID.randomUUID(), "/intake-service", petition, version, on, Instant.now(), event);
    }

    /** So many commutation petitions of a programme, all open in the office when it returns. */
    public static List<UUID> openCases(int count, Programme programme, LocalDate receivedOn) {
        var submissions = IntStream.range(0, count)
                .mapToObj(_ -> submission(ClemencyType.COMMUTATION, programme, receivedOn))
                .toList();
        return open(submissions);
    }

    static List<UUID> open(List<Submission> submissions) {
        var expected = openCases() + submissions.size();
        Wire.send(submissions.stream().map(Submission::envelope).toList());
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> openCases() == expected);
        return submissions.stream().map(Submission::id).toList();
    }

    private static int openCases() {
        return given().get("/api/counts").path("open");
    }

    /** Null where there is no such case. */
    public static String status(UUID petition) {
        var answer = as("auditor").get("/api/cases/" + petition);
        return answer.statusCode() == 200 ? answer.path("status") : null;
    }

    static UUID attorney(int openCaseLimit) {
        String id = as("manager")
                .body("{\"name\":\"Made-up Attorney\",\"signIn\":\"attorney\",\"openCaseLimit\":%d}"
                        .formatted(openCaseLimit))
                .post("/api/attorneys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    static Response next(UUID attorney) {
        return as("attorney").post("/api/attorneys/" + attorney + "/next");
    }

    /** A programme that is not published is known by its cases; this one is closed at once. */
    static void makeKnown(Programme programme) {
        var petition = openCases(1, programme, LocalDate.of(2016, 1, 4)).getFirst();
        as("manager")
                .body("{\"reason\":\"MOOT\"}")
                .post("/api/cases/" + petition + "/close")
                .then()
                .statusCode(200);
    }

    /** What a test leaves at the head of the queue would be next in all that follow. */
    static void setAside(Programme programme) {
        as("manager")
                .body("{\"clemencyType\":\"COMMUTATION\",\"programme\":\"%s\",\"reason\":\"R\"}".formatted(programme))
                .post("/api/directives/set-aside")
                .then()
                .statusCode(200);
    }

    static Response recommend(String role, UUID petition, String recommendation) {
        return as(role).body("{\"recommendation\":\"%s\"}".formatted(recommendation))
                .post("/api/cases/" + petition + "/recommendations");
    }

    public static Response decide(String body) {
        return as("decision").body(body).post("/api/decisions");
    }

    public static String denial(UUID petition) {
        return "{\"petition\":\"%s\",\"outcome\":\"DENY\"}".formatted(petition);
    }

    /** Closes what other tests have left waiting, so that a test knows what is next. */
    public static void emptyQueues() {
        for (var left = waiting(); !left.isEmpty(); left = waiting()) {
            left.forEach(petition -> as("pardon-attorney")
                    .body("{\"reason\":\"MOOT\"}")
                    .post("/api/cases/" + petition + "/close")
                    .then()
                    .statusCode(200));
        }
    }

    private static List<String> waiting() {
        return as("auditor").get("/api/cases?status=WAITING&limit=500").path("cases.petition");
    }
}
