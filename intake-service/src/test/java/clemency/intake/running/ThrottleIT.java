package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
@TestProfile(ThrottleIT.ThreeWrongCodes.class)
class ThrottleIT {

    public static final class ThreeWrongCodes implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("clemency.tracking.wrong-codes-a-minute", "3");
        }
    }

    @Test
    void who_tries_codes_out_is_not_answered_any_more_not_even_with_the_right_one() {
        var right = "{\"trackingCode\":\""
                + Door.post("/api/petitions", Petitions.COMMUTATION).get("trackingCode") + "\"}";
        assertThat(Door.post("/api/status", right).status()).isEqualTo(200);
        for (var path : new String[] {"/api/status", "/api/petitions/withdrawals", "/api/status"}) {
            Door.post(path, "{\"trackingCode\":\"0000-0000-0000-0000-0\"}").refused(404, "not-found");
        }
        Door.post("/api/status", right).refused(429, "too-many-requests");
        Door.post("/api/petitions/withdrawals", right).refused(429, "too-many-requests");
    }
}
