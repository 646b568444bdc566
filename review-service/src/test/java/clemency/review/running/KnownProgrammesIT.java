package clemency.review.running;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import clemency.embedded.BrokerAndDatabase;
import clemency.events.Programme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is said of a programme that there isn't. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class KnownProgrammesIT {

    private static final String LEVERS = """
            {"shares":[{"programme":"TRADITIONAL","percent":60},{"programme":"%s","percent":40}],"daysPerPoint":100,
             "filling":{"office":false,"programmes":[{"programme":"%s","on":false}]},"reason":"R"}""";

    private static final String ADJUSTMENT = """
            {"clemencyType":"PARDON","programme":"%s","count":1,"reason":"RESTATED"}""";

    @Test
    void eachFieldThatNamesItIsNamed() {
        LeversIT.set(LEVERS.formatted("NO_SUCH", "NO_SUCH"))
                .then()
                .statusCode(422)
                .body("violations.pointer", contains("/shares/1/programme", "/filling/programmes/0/programme"))
                .body("violations.rule", contains("known", "known"));
    }

    @Test
    void anAttorneyKeepsTheTerms() {
        var attorney = "/api/attorneys/" + Office.attorney(1);
        for (var wanted : new String[] {"{\"name\":\"A\",", "{\"effectiveOn\":\"2199-01-01\",\"reason\":\"R\","}) {
            var request = Office.as("manager").body(wanted + "\"programmes\":[\"NO_SUCH\"]}");
            var answer = wanted.contains("name") ? request.put(attorney) : request.post(attorney + "/terms");
            answer.then()
                    .statusCode(422)
                    .body("violations.pointer", contains("/programmes/0"))
                    .body("violations.rule", contains("known"));
        }
        Office.as("manager").get(attorney).then().body("name", equalTo("Made-up Attorney"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRADITIONAL", "CLEMENCY_INITIATIVE_2014", "CAPITAL", "UNSPECIFIED"})
    void countsOfWhatIsPublishedCanBeAdjusted(String programme) {
        adjust(programme, 201);
    }

    @Test
    void anyCaseMakesAProgrammeKnown() {
        var programme = "KNOWN_" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        adjust(programme, 422);

        Office.makeKnown(new Programme(programme));

        adjust(programme, 201);
    }

    private static void adjust(String programme, int status) {
        Office.as("manager")
                .body(ADJUSTMENT.formatted(programme))
                .post("/api/adjustments")
                .then()
                .statusCode(status);
    }
}
