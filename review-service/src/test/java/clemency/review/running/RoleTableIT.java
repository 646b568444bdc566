package clemency.review.running;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import clemency.rules.ApprovedRoles;
import clemency.rules.Operation;
import clemency.rules.RoleTable;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every cell of the table of roles, over HTTP. */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "review"))
class RoleTableIT {

    private static final RoleTable TABLE = ApprovedRoles.read();
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;

    @TestFactory
    List<DynamicTest> everyRoleAsksForEverything() {
        var tests = new ArrayList<DynamicTest>();
        var described = described();
        for (var operation : TABLE.operations()) {
            for (var role : TABLE.columns()) {
                tests.add(DynamicTest.dynamicTest(
                        operation + " as " + role, () -> check(operation, mediaType(described, operation), role)));
            }
        }
        return tests;
    }

    @Test
    void nothingIsOfferedThatIsNotInTheTable() {
        var offered = described().entrySet().stream()
                .flatMap(path -> path.getValue().keySet().stream()
                        .map(method -> method.toUpperCase(Locale.ROOT) + " " + path.getKey()))
                .toList();

        assertThat(TABLE.operations()).extracting(Operation::toString).containsExactlyInAnyOrderElementsOf(offered);
    }

    private static void check(Operation operation, String mediaType, String role) {
        var answer = ask(operation, mediaType, role);

        if (operation.isFor(role)) {
            assertThat(answer.statusCode()).isNotIn(UNAUTHORIZED, FORBIDDEN);
        } else {
            assertThat(answer.statusCode()).isEqualTo(role.equals(RoleTable.NOBODY) ? UNAUTHORIZED : FORBIDDEN);
            assertThat(answer.contentType()).isEqualTo("application/problem+json");
        }
    }

    /** About something that isn't there, with a body that says nothing: who may gets no further than that. */
    private static Response ask(Operation operation, String mediaType, String role) {
        var path = operation.path().replaceAll("\\{[^}]*}", UUID.randomUUID().toString());
        var request = role.equals(RoleTable.NOBODY) ? given() : Office.as(role);
        return operation.method().equals("GET")
                ? request.get(path)
                : request.contentType(mediaType + "; charset=utf-8").body("{}").request(operation.method(), path);
    }

    /** The first that the operation takes. */
    private static String mediaType(Map<String, Map<String, Described>> described, Operation operation) {
        var about = described.get(operation.path()).get(operation.method().toLowerCase(Locale.ROOT));
        return about.requestBody() == null
                ? "application/json"
                : about.requestBody().content().keySet().iterator().next();
    }

    private static Map<String, Map<String, Described>> described() {
        return given().get("/q/openapi?format=json").as(Description.class).paths();
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Description(Map<String, Map<String, Described>> paths) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Described(RequestBody requestBody) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record RequestBody(Map<String, Object> content) {}
}
