package clemency.stats.view;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import clemency.battery.Battery;
import clemency.stats.aggregate.StatsRecord;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address the API describes is answered, or refused by a document that names what is wrong. */
@QuarkusTest
@TestProfile(ShowingProfile.class)
class ApiBatteryIT {

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Inject
    View view;

    @TestHTTPResource("/")
    URI address;

    @Test
    void whatever_is_sent() throws Exception {
        try (var teller = new Teller(brokers, ShowingProfile.EPOCH)) {
            var _ = teller.tell(PublishedGrants.records(0).toArray(StatsRecord[]::new));
        }
        await().until(() -> view.latest().isPresent());
        Battery.against(address, ApiBatteryIT::basic)
                .known("date", "2016-03-30")
                .fire();
    }

    private static String basic(String role) {
        return "Basic " + Base64.getEncoder().encodeToString((role + ":test-" + role).getBytes(UTF_8));
    }
}
