package clemency.stats.view;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import clemency.stats.aggregate.StatsRecord;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;

/** A service that was told made-up cells with the published counts of the commutations to 2016-03-30. */
public abstract class ToldGrants {

    private static String toldTo;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    @Inject
    View view;

    /** Once to each broker: the classes of this profile share one. */
    @BeforeEach
    void tellThePublishedGrants() throws Exception {
        if (!brokers.equals(toldTo)) {
            try (var teller = new Teller(brokers, ShowingProfile.EPOCH)) {
                long last = teller.tell(PublishedGrants.records(0).toArray(StatsRecord[]::new));
                await().until(() ->
                        view.latest().isPresent() && view.latest().orElseThrow().offset() >= last);
            }
            toldTo = brokers;
        }
    }

    /** A request of somebody in that role. */
    protected static RequestSpecification as(String role) {
        return given().auth().preemptive().basic(role, "test-" + role);
    }
}
