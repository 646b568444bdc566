package clemency.battery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Map;

/**
 * Values that fit a schema, so that a rule is reached which stands behind the reading.
 *
 * @param bySchema what the service's test knows better than the schema can say, by the schema's name
 * @param byName the same for texts and numbers, by the name of the field or the parameter
 */
record Examples(Map<String, JsonNode> bySchema, Map<String, JsonNode> byName) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEPEST = 12;

    JsonNode of(Schema schema) {
        return of("", schema, 0);
    }

    JsonNode of(String name, Schema schema) {
        return of(name, schema, 0);
    }

    private JsonNode of(String name, Schema schema, int depth) {
        if (bySchema.containsKey(schema.name())) {
            return bySchema.get(schema.name());
        }
        if (byName.containsKey(name)) {
            return byName.get(name);
        }
        return depth > DEEPEST ? JSON.nullNode() : stated(schema, depth);
    }

    private JsonNode stated(Schema schema, int depth) {
        for (var keyword : new String[] {"examples", "enum"}) {
            if (schema.node().path(keyword).has(0)) {
                return schema.node().get(keyword).get(0);
            }
        }
        return schema.node().has("example") ? schema.node().get("example") : ofType(schema, depth);
    }

    private JsonNode ofType(Schema schema, int depth) {
        return switch (schema.type()) {
            case "object" -> object(schema, depth);
            case "array" -> JSON.arrayNode().add(of("", schema.items(), depth + 1));
            case "integer", "number" -> number(schema);
            case "boolean" -> JSON.booleanNode(true);
            default -> JSON.textNode(text(schema));
        };
    }

    private JsonNode object(Schema schema, int depth) {
        var object = JSON.objectNode();
        schema.properties().forEach(name -> object.set(name, of(name, schema.property(name), depth + 1)));
        return object;
    }

    private static JsonNode number(Schema schema) {
        return schema.node().has("minimum") ? schema.node().get("minimum") : JSON.numberNode(1);
    }

    private static String text(Schema schema) {
        return switch (schema.text("format")) {
            case "date" -> "2001-02-03";
            case "date-time" -> "2001-02-03T04:05:06Z";
            case "uuid" -> "00000000-0000-0001-0000-000000000001";
            case "email" -> "made-up@example.org";
            default -> schema.node().has("pattern") ? Patterns.fitting(schema.text("pattern")) : words(schema);
        };
    }

    private static String words(Schema schema) {
        var words = "Made up";
        return words.substring(
                0, Math.min(words.length(), schema.node().path("maxLength").asInt(words.length())));
    }
}
