package clemency.intake.running;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The API as it describes itself: its operations, and a body for each that fits its schema. */
final class OpenApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 12;

    private final JsonNode document;

    private OpenApi(JsonNode document) {
        this.document = document;
    }

    static OpenApi read(String text) throws java.io.IOException {
        return new OpenApi(new ObjectMapper().readTree(text));
    }

    /**
     * One operation.
     *
     * @param mediaType of the body that it takes, or null where it takes none
     * @param body one that fits the schema, or null
     */
    record Operation(String method, String path, String mediaType, JsonNode body) {
        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        document.get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    var media = operation.getValue().at("/requestBody/content").properties().stream()
                            .findFirst();
                    operations.add(new Operation(
                            operation.getKey().toUpperCase(Locale.ROOT),
                            path.getKey(),
                            media.map(java.util.Map.Entry::getKey).orElse(null),
                            media.map(each -> example(each.getValue().path("schema"), 0))
                                    .orElse(null)));
                }));
        return operations;
    }

    private JsonNode example(JsonNode schema, int depth) {
        if (depth > DEEPEST) {
            return JSON.nullNode();
        }
        if (schema.has("$ref")) {
            return example(document.at(schema.get("$ref").asText().substring(1)), depth + 1);
        }
        for (var combined : List.of("oneOf", "anyOf", "allOf")) {
            if (schema.has(combined)) {
                return example(schema.get(combined).get(0), depth + 1);
            }
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> JSON.arrayNode().add(example(schema.path("items"), depth + 1));
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(true);
            default -> text(schema);
        };
    }

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        return type.isArray() ? type.get(0).asText() : type.asText("object");
    }

    private JsonNode object(JsonNode schema, int depth) {
        var object = JSON.objectNode();
        schema.path("properties")
                .properties()
                .forEach(property -> object.set(property.getKey(), example(property.getValue(), depth + 1)));
        return object;
    }

    private static JsonNode text(JsonNode schema) {
        return JSON.textNode(
                switch (schema.path("format").asText()) {
                    case "date" -> "2001-02-03";
                    case "uuid" -> new UUID(0, 1).toString();
                    default -> "Made up";
                });
    }
}
