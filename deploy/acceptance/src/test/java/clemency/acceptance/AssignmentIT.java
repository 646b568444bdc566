package clemency.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import clemency.local.Ports;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Promise 4, on three instances: two hundred attorneys ask at once, and no case is given twice, no limit exceeded, nobody waits
 * for ever, and the capital cases are first. Then desks are filled by all three.
 */
class AssignmentIT {

    private static final int OTHERS = 120;
    private static final int CAPITAL = 10;
    private static final int ATTORNEYS = 10;
    private static final int LIMIT = 12;
    private static final int PULLS = 200;
    private static final int THREADS = 16;
    private static final Duration SOON = Duration.ofSeconds(60);

    @Test
    void two_hundred_ask_at_once_on_three_instances(@TempDir Path data) throws Exception {
        try (var system = RunningSystem.start(data)) {
            var reviews = new ArrayList<>(List.of(system.review));
            for (var number = 2; number <= 3; number++) {
                var port = Ports.free().review();
                var _ = system.processes.addReview("review-service-" + number, port);
                reviews.add(system.at(port));
            }
            var capital = open(system);
            var attorneys = attorneys(system);

            var answers = atOnce(
                    PULLS,
                    PULLS,
                    i -> () -> reviews.get(i % reviews.size())
                            .postAs("attorney", "/api/attorneys/" + attorneys.get(i % ATTORNEYS) + "/next", Map.of()));

            var taken = answers.stream()
                    .filter(answer -> answer.status() == 200)
                    .map(answer -> answer.json().get("petition").asText())
                    .toList();
            assertThat(taken).hasSize(ATTORNEYS * LIMIT).doesNotHaveDuplicates().containsAll(capital);
            assertThat(answers).extracting(Api.Answer::status).containsOnly(200, 409);
            assertThat(rooms(system)).hasSize(ATTORNEYS).containsOnly(0);

            desksAreFilled(system, reviews, taken);
        }
    }

    /** Half of what still waits has room at once, and the other half when more cases end. */
    private static void desksAreFilled(RunningSystem system, List<Api> reviews, List<String> taken) throws Exception {
        var waiting = CAPITAL + OTHERS - taken.size();
        var _ = system.review
                .putAs(
                        "manager",
                        "/api/levers",
                        Map.of(
                                "shares",
                                List.of(),
                                "daysPerPoint",
                                100,
                                "filling",
                                Map.of("office", true, "programmes", List.of()),
                                "reason",
                                "Nobody is to ask."))
                .expect(200);
        for (var half = 0; half < 2; half++) {
            var from = half * waiting / 2;
            var closed = atOnce(
                    waiting / 2,
                    THREADS,
                    i -> () -> reviews.get(i % reviews.size())
                            .postAs(
                                    "manager",
                                    "/api/cases/" + taken.get(from + i) + "/close",
                                    Map.of("reason", "MOOT")));
            assertThat(closed).extracting(Api.Answer::status).containsOnly(200);
            var left = waiting - waiting / 2 * (half + 1);
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(cases(system, "WAITING")).hasSize(left));
        }
        assertThat(rooms(system)).containsOnly(0);
        var perDesk = new HashMap<String, Integer>();
        cases(system, "ASSIGNED")
                .forEach(one -> perDesk.merge(one.at("/state/attorney").asText(), 1, Integer::sum));
        assertThat(perDesk).hasSize(ATTORNEYS);
        assertThat(perDesk.values()).containsOnly(LIMIT);
    }

    /** Returns the capital ones, once all are open in the office. */
    private static List<String> open(RunningSystem system) throws Exception {
        var receipts = atOnce(
                OTHERS + CAPITAL,
                THREADS,
                i -> () -> system.intake.post(
                        "/api/petitions", i < OTHERS ? Petitions.madeUp(i) : Petitions.sentencedToDeath(i)));
        assertThat(receipts).extracting(receipt -> receipt.status()).containsOnly(201);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(cases(system, "WAITING")).hasSize(OTHERS + CAPITAL));
        return receipts.stream()
                .skip(OTHERS)
                .map(receipt -> receipt.json().get("id").asText())
                .toList();
    }

    private static List<String> attorneys(RunningSystem system) {
        return IntStream.range(0, ATTORNEYS)
                .mapToObj(i -> system.review
                        .postAs(
                                "manager",
                                "/api/attorneys",
                                Map.of("name", "Made-up Attorney", "signIn", "attorney", "openCaseLimit", LIMIT))
                        .expect(201)
                        .get("id")
                        .asText())
                .toList();
    }

    private static List<Integer> rooms(RunningSystem system) {
        return list(system.review.getAs("manager", "/api/attorneys").expect(200)).stream()
                .map(attorney -> attorney.get("room").asInt())
                .toList();
    }

    private static List<JsonNode> cases(RunningSystem system, String status) {
        return list(system.review
                .getAs("manager", "/api/cases?limit=500&status=" + status)
                .expect(200)
                .get("cases"));
    }

    private static List<JsonNode> list(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).toList();
    }

    private static List<Api.Answer> atOnce(int times, int threads, IntFunction<Callable<Api.Answer>> request)
            throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var answers = new ArrayList<Api.Answer>();
            for (var answer :
                    pool.invokeAll(IntStream.range(0, times).mapToObj(request).toList())) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
