package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
@TestProfile(ThrottleIT.FewAttempts.class)
class ExpiredKeyIT {

    @Inject
    MovedClock clock;

    private final String key = UUID.randomUUID().toString();

    @Test
    void a_key_names_another_request_once_its_time_has_run_out() {
        var first = send(Petitions.COMMUTATION);
        clock.move(Duration.ofHours(23));
        assertThat(send(Petitions.COMMUTATION)).isEqualTo(first);
        clock.move(Duration.ofHours(2));
        var other = send(Petitions.PARDON);
        assertThat(other.status()).as(other.text()).isEqualTo(201);
        assertThat(other.get("id")).isNotEqualTo(first.get("id"));
        assertThat(send(Petitions.PARDON)).isEqualTo(other);
        send(Petitions.COMMUTATION).refused(422, "idempotency-key-reused");
    }

    private Door.Answer send(String body) {
        return Door.postLater("/api/petitions", "Idempotency-Key", key, body).join();
    }
}
