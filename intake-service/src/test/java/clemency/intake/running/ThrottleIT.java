package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
@TestProfile(ThrottleIT.FewAttempts.class)
class ThrottleIT {

    public static final class FewAttempts implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "clemency.tracking.wrong-codes-a-minute", "3", "clemency.case-numbers.look-ups-a-minute", "5");
        }

        @Override
        public Set<Class<?>> getEnabledAlternatives() {
            return Set.of(MovedClock.class);
        }
    }

    private static final String WRONG = "{\"trackingCode\":\"0000-0000-0000-0000-0\"}";

    @Inject
    MovedClock clock;

    private final Door.Answer petition = Door.post("/api/petitions", Petitions.COMMUTATION);
    private final String right = "{\"trackingCode\":\"" + petition.get("trackingCode") + "\"}";

    @BeforeEach
    void the_minute_is_over() {
        clock.move(Duration.ofSeconds(61));
    }

    @Test
    void who_tries_codes_out_is_not_answered_any_more_not_even_with_the_right_one() {
        assertThat(Door.post("/api/status", right).status()).isEqualTo(200);
        for (var path : List.of("/api/status", "/api/petitions/withdrawals", "/api/status")) {
            Door.post(path, WRONG).refused(404, "not-found");
        }
        Door.post("/api/status", right).refused(429, "too-many-requests");
        Door.post("/api/petitions/withdrawals", right).refused(429, "too-many-requests");
    }

    @Test
    void of_wrong_codes_that_come_at_once_no_more_are_looked_for_than_of_those_that_come_one_by_one() {
        var answers = IntStream.range(0, 100)
                .mapToObj(_ -> Door.postLater("/api/status", WRONG))
                .toList();
        var statuses = answers.stream()
                .map(CompletableFuture::join)
                .map(Door.Answer::status)
                .toList();
        assertThat(statuses).containsOnly(404, 429);
        assertThat(Collections.frequency(statuses, 404)).isEqualTo(3);
    }

    @Test
    void right_codes_cost_nothing() {
        for (var i = 0; i < 10; i++) {
            assertThat(Door.post("/api/status", right).status()).isEqualTo(200);
        }
    }

    @Test
    void whoever_counts_case_numbers_through_is_told_when_to_go_on() {
        var path = "/api/case-numbers/" + petition.get("caseNumber");
        for (var i = 0; i < 4; i++) {
            assertThat(Door.get(path).get("status")).isEqualTo("PENDING");
        }
        Door.get("/api/case-numbers/C999999999").refused(404, "not-found");
        var refused = Door.get(path);
        refused.refused(429, "too-many-requests");
        assertThat(refused.retryAfter()).isBetween(50L, 60L);
        clock.move(Duration.ofSeconds(refused.retryAfter() + 1));
        assertThat(Door.get(path).status()).isEqualTo(200);
    }
}
