package clemency.review.running;

import static java.nio.charset.StandardCharsets.UTF_8;

import clemency.battery.Battery;
import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import java.time.LocalDate;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address the API describes is answered, or refused by a document that names what is wrong. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
@TestProfile(ApiBatteryIT.Alone.class)
class ApiBatteryIT {

    /** An application and a database of its own: what is fired at it decides and closes. */
    public static final class Alone implements QuarkusTestProfile {}

    private static final String GRANTS = """
            granted_on,clemency_type,recipient,district_and_sentencing_date,offense,sentence,terms
            2016-03-30,COMMUTATION,Made Up,Northern Florida; May 4 1998,An offense,Life imprisonment,Prison sentence commuted to expire on July 28 2016
            """;

    @TestHTTPResource("/")
    URI address;

    @Test
    void whatever_is_sent() {
        var petition = Office.openCases(1, Programme.TRADITIONAL, LocalDate.of(2016, 1, 4))
                .getFirst();
        Battery.against(address, ApiBatteryIT::basic)
                .known("petition", petition.toString())
                .known("topic", "clemency.petitions")
                .example("Programme", "\"TRADITIONAL\"")
                .body("POST /api/imports/grants text/csv", GRANTS)
                .fire();
    }

    private static String basic(String role) {
        return "Basic " + Base64.getEncoder().encodeToString((role + ":test-" + role).getBytes(UTF_8));
    }
}
