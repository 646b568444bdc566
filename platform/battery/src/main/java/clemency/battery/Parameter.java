package clemency.battery;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What an operation is told beside the body.
 *
 * @param in {@code path}, {@code query} or {@code header}
 */
record Parameter(String name, String in, boolean required, Schema schema) {

    static Parameter of(JsonNode document, JsonNode node) {
        return new Parameter(
                node.path("name").asText(),
                node.path("in").asText(),
                node.path("required").asBoolean(),
                Schema.of(document, node.path("schema")));
    }

    void say(Draft draft, String value) {
        switch (in) {
            case "path" -> draft.inPath(name, value);
            case "query" -> draft.query(name, value);
            case "header" -> draft.header(name, value);
            default -> throw new IllegalStateException("no parameters are read from " + in);
        }
    }
}
