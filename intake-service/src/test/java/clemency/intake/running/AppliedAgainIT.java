package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.http.OwnContext;
import clemency.intake.petition.Petition;
import clemency.intake.submission.Bulk;
import clemency.intake.submission.Kept;
import clemency.intake.submission.ReadyPetition;
import clemency.intake.submission.Submissions;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An import applies a batch again whose answer was lost with the connection. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class AppliedAgainIT {

    @Inject
    Submissions submissions;

    @Inject
    ObjectMapper json;

    @Inject
    Vertx vertx;

    @Test
    void a_batch_that_comes_again_is_kept_once_and_answered_alike() {
        var one = bulk("applied-again-1");
        var two = bulk("applied-again-2");
        var batch = submissions.ready(List.of(one, two));
        var before = accepted();
        assertThat(keep(batch)).containsExactly(Kept.NEW, Kept.NEW);
        assertThat(keep(batch)).containsExactly(Kept.NEW, Kept.NEW);
        assertThat(accepted()).isEqualTo(before + 2);
    }

    @Test
    void the_same_lines_of_another_attempt_are_known() {
        var _ = keep(submissions.ready(List.of(bulk("applied-again-3"))));
        var other = new Bulk(UUID.randomUUID(), petition("Something else."), null, "applied-again-3");
        assertThat(keep(submissions.ready(List.of(bulk("applied-again-3"))))).containsExactly(Kept.KNOWN);
        assertThat(keep(submissions.ready(List.of(other)))).containsExactly(Kept.OTHER);
    }

    @Test
    void answers_are_in_the_order_of_the_lines() {
        var _ = keep(submissions.ready(List.of(bulk("applied-again-5"))));
        var batch =
                Stream.of("4", "5", "6").map(n -> bulk("applied-again-" + n)).toList();
        assertThat(keep(submissions.ready(batch))).containsExactly(Kept.NEW, Kept.KNOWN, Kept.NEW);
    }

    private List<Kept> keep(List<ReadyPetition> batch) {
        return OwnContext.<List<Kept>>uni(
                        ((VertxInternal) vertx).createEventLoopContext(), () -> submissions.keepUnknown(batch))
                .await()
                .atMost(Duration.ofSeconds(20));
    }

    private Bulk bulk(String externalId) {
        return new Bulk(UUID.randomUUID(), petition("Made up for a test."), null, externalId);
    }

    private Petition petition(String reasons) {
        try {
            return json.readValue(Petitions.COMMUTATION.replace("Made up for a test.", reasons), Petition.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long accepted() {
        return Door.get("/api/counts").json().get("accepted").longValue();
    }
}
