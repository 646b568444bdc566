package clemency.battery;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A part of the description that says what a value is, its references followed.
 *
 * @param name under which it can be referred to, or empty
 */
record Schema(JsonNode document, JsonNode node, String name) {

    private static final List<String> COMBINATIONS = List.of("allOf", "oneOf", "anyOf");

    static Schema of(JsonNode document, JsonNode node) {
        return of(document, node, "");
    }

    private static Schema of(JsonNode document, JsonNode node, String name) {
        var reference = node.path("$ref").asText();
        if (!reference.isEmpty()) {
            var target = document.at(reference.substring(1));
            return of(document, target, reference.substring(reference.lastIndexOf('/') + 1));
        }
        return COMBINATIONS.stream()
                .flatMap(combination ->
                        StreamSupport.stream(node.path(combination).spliterator(), false))
                .filter(alternative -> !alternative.path("type").asText().equals("null"))
                .findFirst()
                .map(alternative -> of(document, alternative, name))
                .orElseGet(() -> new Schema(document, node, name));
    }

    Schema to(JsonNode part) {
        return of(document, part);
    }

    /** The one type beside {@code null}; empty where anything goes. */
    String type() {
        var types = node.path("type");
        if (!types.isArray()) {
            return types.asText(node.has("properties") ? "object" : "");
        }
        return StreamSupport.stream(types.spliterator(), false)
                .map(JsonNode::asText)
                .filter(type -> !type.equals("null"))
                .findFirst()
                .orElse("");
    }

    Set<String> properties() {
        var names = new TreeSet<String>();
        node.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    Schema property(String property) {
        return to(node.path("properties").path(property));
    }

    Schema items() {
        return to(node.path("items"));
    }

    boolean requires(String property) {
        return texts("required").contains(property);
    }

    /** Whether a field that it does not name is none of it. */
    boolean isClosed() {
        return node.has("properties") && !node.has("additionalProperties");
    }

    Set<String> texts(String keyword) {
        return StreamSupport.stream(node.path(keyword).spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toUnmodifiableSet());
    }

    String text(String keyword) {
        return node.path(keyword).asText();
    }
}
