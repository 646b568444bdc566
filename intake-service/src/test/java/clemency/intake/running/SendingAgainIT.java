package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.ScreeningFinding;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class SendingAgainIT {

    private static final String PETITIONS = "/api/petitions";
    private static final String HEADER = "Idempotency-Key";

    @Test
    void the_same_request_again_is_the_same_petition_and_is_answered_the_same() {
        var key = UUID.randomUUID().toString();
        var first = send(key, Petitions.COMMUTATION);
        var before = accepted();
        var again = send(key, Petitions.COMMUTATION);
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        assertThat(again).isEqualTo(first);
        assertThat(accepted()).isEqualTo(before);
        assertThat(Door.post("/api/status", "{\"trackingCode\":\"" + again.get("trackingCode") + "\"}")
                        .get("caseNumber"))
                .isEqualTo(first.get("caseNumber"));
    }

    @Test
    void another_request_with_the_same_key_is_refused() {
        var key = UUID.randomUUID().toString();
        assertThat(send(key, Petitions.COMMUTATION).status()).isEqualTo(201);
        var before = accepted();
        var problem = send(key, Petitions.PARDON).problem(422, "idempotency-key-reused");
        assertThat(problem.at("/violations/0/pointer").asText()).isEqualTo(HEADER);
        assertThat(accepted()).isEqualTo(before);
    }

    @Test
    void a_key_that_somebody_else_might_choose_is_refused() {
        for (var key : List.of("", "1", "short", "x".repeat(129), "with a space in it, and long")) {
            send(key, Petitions.COMMUTATION).refused(400, "malformed-request");
        }
    }

    @Test
    void of_requests_that_arrive_together_one_is_kept() {
        var before = accepted();
        var key = UUID.randomUUID().toString();
        var answers = IntStream.range(0, 40)
                .mapToObj(_ -> Door.postLater(PETITIONS, HEADER, key, Petitions.COMMUTATION))
                .toList();
        CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).join();
        assertThat(answers.stream().map(CompletableFuture::join).distinct())
                .singleElement()
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(accepted()).isEqualTo(before + 1);
    }

    @Test
    void a_probable_duplicate_is_flagged_for_the_office_and_not_told_to_the_filer() {
        var body = Petitions.COMMUTATION.replace("12345-678", "80001-001");
        var first = Door.post(PETITIONS, body);
        var second = Door.post(PETITIONS, body.replace("Made up", "Made up once more"));
        var other = Door.post(PETITIONS, body.replace("COMMUTATION", "PARDON"));
        assertThat(rules(first)).doesNotContain("probable-duplicate");
        assertThat(rules(second)).contains("probable-duplicate");
        assertThat(rules(other)).doesNotContain("probable-duplicate");
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.json().fieldNames())
                .toIterable()
                .containsExactlyInAnyOrderElementsOf(() -> first.json().fieldNames());
        assertThat(second.text()).doesNotContain("duplicate");
        // The office reads it in the file, with what it means.
        assertThat(file(first)).doesNotContain("probable-duplicate");
        assertThat(file(second)).contains("probable-duplicate", "is pending already");
    }

    private static String file(Door.Answer answer) {
        var file = Door.getAs("records-clerk", PETITIONS + "/" + answer.get("id") + "/file");
        assertThat(file.status()).isEqualTo(200);
        return file.text();
    }

    private static List<String> rules(Door.Answer answer) {
        var told =
                Wire.told(Topic.PETITIONS, UUID.fromString(answer.get("id")), 1).getFirst();
        return ((PetitionSubmitted) told.event())
                .screening().stream().map(ScreeningFinding::rule).toList();
    }

    private static Door.Answer send(String key, String body) {
        return Door.postLater(PETITIONS, HEADER, key, body).join();
    }

    private static long accepted() {
        return Door.get("/api/counts").json().get("accepted").longValue();
    }
}
