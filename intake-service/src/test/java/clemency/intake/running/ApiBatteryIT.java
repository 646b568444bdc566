package clemency.intake.running;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.battery.Battery;
import clemency.embedded.BrokerAndDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address the API describes is answered, or refused by a document that names what is wrong. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
@TestProfile(ApiBatteryIT.Alone.class)
class ApiBatteryIT {

    /** An application and a database of its own: what is fired at it withdraws and destroys. */
    public static final class Alone implements QuarkusTestProfile {}

    @Test
    void whatever_is_sent() {
        var receipt = Door.post("/api/petitions", Petitions.WHOLE);
        assertThat(receipt.status()).as(receipt.text()).isEqualTo(201);
        var csv = Door.getAs("records-clerk", "/api/imports/petitions/template.csv")
                .text();
        Battery.against(URI.create("http://localhost:" + Door.port()), Door::basic)
                .example("Petition", Petitions.WHOLE)
                .example("ImportedPetition", imported())
                .example("SearchBody", "{\"registerNumber\":\"12345-678\"}")
                .known("id", receipt.get("id"))
                .known("trackingCode", receipt.get("trackingCode"))
                .known("caseNumber", receipt.get("caseNumber"))
                .known("topic", "clemency.reviews")
                .body("POST /api/imports/petitions text/csv", csv)
                .body("POST /api/imports/petitions/dry-runs text/csv", csv)
                .fire();
    }

    private static String imported() {
        return "{\"receivedOn\":\"2014-05-02\",\"externalId\":\"made-up\"," + Petitions.WHOLE.substring(1);
    }

    @Test
    void how_long_texts_may_be_is_described() {
        var schemas = Door.get("/q/openapi?format=json").json().at("/components/schemas");
        assertThat(schemas.at("/Petition/properties/reasons/maxLength").asInt()).isEqualTo(20_000);
        assertThat(schemas.at("/ImportedPetition/properties/externalId/maxLength")
                        .asInt())
                .isEqualTo(100);
        assertThat(schemas.at("/Petitioner/properties/otherNames/items/maxLength")
                        .asInt())
                .isEqualTo(200);
        assertThat(schemas.at("/Petitioner/properties/email/maxLength").asInt()).isEqualTo(254);
    }
}
