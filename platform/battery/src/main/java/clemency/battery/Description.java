package clemency.battery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What a service says of itself, as OpenAPI. */
record Description(JsonNode document) {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    List<Operation> operations() {
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(part -> METHODS.contains(part.getKey()))
                        .flatMap(part -> operations(path.getKey(), path.getValue(), part)))
                .toList();
    }

    private Stream<Operation> operations(String path, JsonNode shared, Map.Entry<String, JsonNode> part) {
        var content = part.getValue().at("/requestBody/content").properties();
        return content.isEmpty()
                ? Stream.of(operation(path, shared, part, "", MissingNode.getInstance()))
                : content.stream()
                        .map(kind -> operation(
                                path,
                                shared,
                                part,
                                kind.getKey(),
                                kind.getValue().path("schema")));
    }

    private Operation operation(
            String path, JsonNode shared, Map.Entry<String, JsonNode> part, String mediaType, JsonNode body) {
        return new Operation(
                part.getKey().toUpperCase(Locale.ROOT),
                path,
                roles(part.getValue()),
                Stream.concat(
                                elements(shared.path("parameters")),
                                elements(part.getValue().path("parameters")))
                        .map(parameter -> Parameter.of(document, parameter))
                        .filter(parameter -> !parameter.in().equals("cookie"))
                        .toList(),
                mediaType,
                Schema.of(document, body),
                names(part.getValue().path("responses")));
    }

    /** Those that are asked for by name. */
    private static List<String> roles(JsonNode operation) {
        return elements(operation.path("security"))
                .flatMap(Description::elements)
                .flatMap(Description::elements)
                .map(JsonNode::asText)
                .distinct()
                .toList();
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static Set<String> names(JsonNode node) {
        var names = new TreeSet<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
