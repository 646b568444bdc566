package clemency.review.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Commands that arrive together share a transaction, and none is answered for another, or suffers from it. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class SharedCommitIT {

    private static final int EACH = 20;

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

    private static int close(UUID petition, String seen) {
        return Office.as("manager")
                .header("If-Match", seen)
                .body("{\"reason\":\"MOOT\"}")
                .post("/api/cases/" + petition + "/close")
                .statusCode();
    }

    private static List<String> history(UUID petition) {
        return Office.as("auditor").get("/api/cases/" + petition).path("history.type");
    }
}
