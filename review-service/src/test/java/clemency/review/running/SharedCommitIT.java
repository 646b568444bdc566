package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import clemency.events.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Commands that arrive together are written together, and none is answered for another, or suffers from it. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class SharedCommitIT {

    private static final int EACH = 20;
    /** After the version and the 32 digits of the trace. */
    private static final int TRACE_ID_ENDS = 35;
    /** Of the one who sends no trace. */
    private static final int UNTRACED = 7;

    @Test
    void eachIsAnsweredForItself() {
        var petitions = Office.openCases(2 * EACH, new Programme("SHARED_COMMITS"), LocalDate.of(2014, 5, 1));
        var fresh = petitions.subList(0, EACH);
        var stale = petitions.subList(EACH, 2 * EACH);
        var unknown = IntStream.range(0, EACH).mapToObj(_ -> UUID.randomUUID()).toList();

        List<Future<Integer>> answers;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, EACH)
                    .boxed()
                    .<Future<Integer>>mapMulti((i, futures) -> {
                        futures.accept(clients.submit(() -> close(fresh.get(i), "\"1\"")));
                        futures.accept(clients.submit(() -> close(stale.get(i), "\"7\"")));
                        futures.accept(clients.submit(() -> close(unknown.get(i), "\"1\"")));
                    })
                    .toList();
        }

        for (var i = 0; i < EACH; i++) {
            assertThat(answers.subList(3 * i, 3 * i + 3))
                    .extracting(Future::resultNow)
                    .containsExactly(200, 412, 404);
        }
        assertThat(fresh)
                .allSatisfy(petition ->
                        assertThat(history(petition)).containsExactly("clemency.CaseOpened", "clemency.CaseClosed"));
        assertThat(stale).allSatisfy(petition -> assertThat(history(petition)).containsExactly("clemency.CaseOpened"));
        Office.setAside(new Programme("SHARED_COMMITS"));
    }

    @Test
    void eachEventIsOfTheTraceOfItsOwnRequest() {
        var petitions = Office.openCases(EACH, new Programme("SHARED_TRACES"), LocalDate.of(2014, 5, 1));
        List<Future<Integer>> answers;
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            answers = IntStream.range(0, EACH)
                    .mapToObj(i -> clients.submit(() -> close(asked(i), petitions.get(i), "\"1\"")))
                    .toList();
        }

        assertThat(answers).extracting(Future::resultNow).containsOnly(200);
        for (var i = 0; i < EACH; i++) {
            assertThat(Wire.traces(Topic.REVIEWS, petitions.get(i), 2).getLast())
                    .startsWith(i == UNTRACED ? "" : trace(i).substring(0, TRACE_ID_ENDS))
                    .hasSize(i == UNTRACED ? 0 : trace(i).length());
        }
    }

    private static RequestSpecification asked(int number) {
        var request = Office.as("manager");
        return number == UNTRACED ? request : request.header("traceparent", trace(number));
    }

    private static String trace(int number) {
        return "00-4bf92f3577b34da6a3ce929d0e0e%04d-00f067aa0ba902b7-01".formatted(number);
    }

    private static int close(UUID petition, String seen) {
        return close(Office.as("manager"), petition, seen);
    }

    private static int close(RequestSpecification request, UUID petition, String seen) {
        return request.header("If-Match", seen)
                .body("{\"reason\":\"MOOT\"}")
                .post("/api/cases/" + petition + "/close")
                .statusCode();
    }

    private static List<String> history(UUID petition) {
        return Office.as("auditor").get("/api/cases/" + petition).path("history.type");
    }
}
