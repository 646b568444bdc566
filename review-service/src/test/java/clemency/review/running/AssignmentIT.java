package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Promise 4, under load: no attorney holds more than the limit, and a capital case is always next. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class AssignmentIT {

    private static final LocalDate OLD = LocalDate.of(1985, 1, 1);
    private static final int PULLS = 200;
    private static final int LIMIT = 12;

    @Test
    void twoHundredPullsAtOnce() throws Exception {
        var attorneys =
                IntStream.range(0, 10).mapToObj(_ -> Office.attorney(LIMIT)).toList();
        var submissions = new ArrayList<Office.Submission>();
        for (var i = 0; i < 140; i++) {
            submissions.add(Office.submission(ClemencyType.COMMUTATION, Programme.TRADITIONAL, OLD.plusDays(i)));
        }
        for (var i = 0; i < 10; i++) {
            submissions.add(Office.submission(
                    ClemencyType.COMMUTATION, Programme.TRADITIONAL, LocalDate.of(2016, 1, 4), SentenceKind.DEATH));
        }
        var petitions = Office.open(submissions);

        var answers = pull(attorneys);

        var taken =
                answers.stream().filter(answer -> answer.statusCode() == 200).toList();
        var refused =
                answers.stream().filter(answer -> answer.statusCode() == 409).toList();
        assertThat(taken).hasSize(attorneys.size() * LIMIT);
        assertThat(refused).hasSize(PULLS - taken.size());
        var cases = taken.stream()
                .map(answer -> UUID.fromString(answer.path("petition")))
                .toList();
        assertThat(new HashSet<>(cases)).hasSize(cases.size());
        // The ten capital cases, and the 110 oldest.
        assertThat(cases).containsAll(petitions.subList(140, 150)).containsAll(petitions.subList(0, 110));
        List<Integer> rooms =
                Office.as("manager").get("/api/attorneys").path("findAll { it.openCaseLimit == 12 }.room");
        assertThat(rooms).hasSize(attorneys.size()).containsOnly(0);
    }

    private static List<Response> pull(List<UUID> attorneys) throws Exception {
        try (var threads = Executors.newFixedThreadPool(PULLS)) {
            var pulls = IntStream.range(0, PULLS)
                    .mapToObj(i -> threads.submit(() -> Office.next(attorneys.get(i % attorneys.size()))))
                    .toList();
            var answers = new ArrayList<Response>();
            for (var pull : pulls) {
                answers.add(pull.get());
            }
            return answers;
        }
    }
}
