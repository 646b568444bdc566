package clemency.intake.running;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.embedded.BrokerAndDatabase;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/**
 * Whatever is sent to whatever address the API describes, the answer is never an error of ours, and a refusal is a problem
 * document that names the field and the rule. The battery is generated from the description: an address that is added is in it.
 */
@QuarkusTest
@QuarkusTestResource(value = BrokerAndDatabase.class, initArgs = @ResourceArg(name = "database", value = "intake"))
class ApiBatteryIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<String> ROLES = List.of("records-clerk", "manager", "attorney", "decision");

    /** What nobody means, for every value of every body, as JSON. */
    private static final List<String> NASTY = List.of(
            "null",
            "true",
            "-1",
            "0.5",
            "99999999999",
            "1e400",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"a\\u0007b\"",
            "\"a\\u202eb\"",
            "\"\\ud800\"",
            "\"٣\"",
            "\"2999-12-31\"",
            "\"-0001-01-01\"",
            "\"0001-01-01\"",
            "\"1e9\"",
            "\"" + "x".repeat(30_000) + "\"",
            "[]",
            "[null]",
            "{}",
            "{\"unknown\":1}",
            "[".repeat(40) + "]".repeat(40));

    private static final List<String> NO_JSON_OF_OURS = List.of(
            "",
            "null",
            "[]",
            "\"text\"",
            "1",
            "{",
            "{\"a\":1,\"a\":2}",
            "{}{}",
            "\u0000",
            "{\"" + "n".repeat(500) + "\":1}");

    private static final List<String> NO_IDS = List.of(
            new UUID(0, 1).toString(), "x", "%00", "..%2f..", "-1", "%F0%9F%92%A9", "' or 1=1 --".replace(" ", "%20"));

    @Test
    void nothing_that_is_sent_is_an_error_of_ours() throws IOException {
        var api = OpenApi.read(Door.get("/q/openapi?format=json").text());
        assertThat(api.operations()).hasSizeGreaterThan(10);
        for (var operation : api.operations()) {
            var role = ROLES.stream()
                    .filter(each ->
                            send(each, operation, NO_IDS.getFirst(), "{}").status() != 403)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nobody may " + operation));
            var soft = new SoftAssertions();
            for (var id : ids(operation)) {
                for (var body : bodies(operation)) {
                    check(soft, operation, body, send(role, operation, id, body));
                }
            }
            soft.assertAll();
        }
    }

    private static List<String> ids(OpenApi.Operation operation) {
        return operation.path().contains("{") ? NO_IDS : List.of("");
    }

    private static List<String> bodies(OpenApi.Operation operation) {
        if (operation.mediaType() == null) {
            return java.util.Arrays.asList((String) null);
        }
        // The addresses that take the petition itself begin with one that is accepted, so that each rule is reached.
        var body = operation.path().matches(".*/(petitions|screenings|dry-runs)") ? petition() : operation.body();
        return Stream.concat(NO_JSON_OF_OURS.stream(), mutations(body).stream()).toList();
    }

    private static JsonNode petition() {
        try {
            return JSON.readTree(MarkedDataIT.PETITION);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body with one value replaced, or left out, or with a field that nobody knows. */
    private static List<String> mutations(JsonNode body) {
        var mutations = new ArrayList<String>();
        for (var pointer : pointers(body, "")) {
            for (var nasty : NASTY) {
                mutations.add(with(body, pointer, nasty));
            }
            mutations.add(with(body, pointer, null));
        }
        return mutations;
    }

    private static List<String> pointers(JsonNode node, String at) {
        var pointers = new ArrayList<String>();
        if (!at.isEmpty()) {
            pointers.add(at);
        }
        if (node instanceof ObjectNode object) {
            object.properties()
                    .forEach(field -> pointers.addAll(pointers(field.getValue(), at + "/" + field.getKey())));
        }
        if (node instanceof ArrayNode array && !array.isEmpty()) {
            pointers.addAll(pointers(array.get(0), at + "/0"));
        }
        return pointers;
    }

    /** As text: some of what is put in has no form as a node. */
    private static String with(JsonNode body, String pointer, String nasty) {
        var copy = body.deepCopy();
        var slash = pointer.lastIndexOf('/');
        var parent = slash == 0 ? copy : copy.at(pointer.substring(0, slash));
        var name = pointer.substring(slash + 1);
        if (parent instanceof ArrayNode array) {
            array.remove(0);
            if (nasty != null) {
                array.add("PLACE");
            }
        } else if (nasty == null) {
            ((ObjectNode) parent).remove(name);
        } else {
            ((ObjectNode) parent).put(name, "PLACE");
        }
        return nasty == null ? copy.toString() : copy.toString().replace("\"PLACE\"", nasty);
    }

    private static Door.Answer send(String role, OpenApi.Operation operation, String id, String body) {
        var path = operation.path().replaceAll("\\{[^}]*}", id);
        var type = operation.mediaType() == null ? "application/json" : operation.mediaType();
        return Door.sendAs(role, operation.method(), path, type, body == null ? null : body.getBytes(UTF_8));
    }

    private static void check(SoftAssertions soft, OpenApi.Operation operation, String body, Door.Answer answer) {
        var what = operation + " " + (body == null || body.length() > 2_000 ? "" : body);
        soft.assertThat(answer.status()).as(what).isLessThan(500);
        if (answer.status() < 400) {
            return;
        }
        soft.assertThat(answer.type()).as(what).isEqualTo("application/problem+json");
        if (answer.status() == 400 || answer.status() == 422) {
            soft.assertThat(answer.json().at("/violations/0/pointer").isTextual())
                    .as(what + answer.text())
                    .isTrue();
            soft.assertThat(answer.json().at("/violations/0/rule").asText())
                    .as(what + answer.text())
                    .isNotEmpty();
        }
    }
}
