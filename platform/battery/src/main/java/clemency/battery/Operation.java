package clemency.battery;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One thing that a service offers, with one kind of body.
 *
 * @param roles who may; nobody in particular where it is empty
 * @param mediaType of the body, or empty where it takes none
 * @param answers the statuses that the description speaks of
 */
record Operation(
        String method,
        String path,
        List<String> roles,
        List<Parameter> parameters,
        String mediaType,
        Schema body,
        Set<String> answers) {

    String key() {
        return method + " " + path;
    }

    boolean takesJson() {
        return mediaType.endsWith("json");
    }

    /** Whether a body is many records, each refused by itself in the answer to all. */
    boolean takesLines() {
        return mediaType.endsWith("ndjson");
    }

    /** A good request, as far as the examples go. */
    Draft draft(Examples examples) {
        var draft = new Draft(method, path);
        parameters.stream()
                .filter(parameter -> parameter.in().equals("path") || parameter.required())
                .forEach(parameter -> parameter.say(draft, example(parameter, examples)));
        if (!mediaType.isEmpty()) {
            draft.header("Content-Type", mediaType);
            fill(draft, examples);
        }
        return draft;
    }

    private void fill(Draft draft, Examples examples) {
        var body = body(examples);
        if (takesJson()) {
            draft.json(new JsonBody(body));
        } else {
            draft.bytes(Bytes.of(body.asText()));
        }
    }

    /** A text where it is not JSON. */
    JsonNode body(Examples examples) {
        return examples.of(key() + " " + mediaType, body);
    }

    private static String example(Parameter parameter, Examples examples) {
        return URLEncoder.encode(
                examples.of(parameter.name(), parameter.schema()).asText(), UTF_8);
    }

    /** Every way in which one thing is wrong with it. */
    Stream<Change> changes(Examples examples) {
        return Stream.of(
                        AddressChanges.all(),
                        HeaderChanges.all(),
                        parameters.stream().flatMap(ParameterChanges::of),
                        mediaType.isEmpty() ? Stream.<Change>empty() : BodyChanges.all(),
                        mediaType.equals("text/csv")
                                ? CellChanges.of(body(examples).asText())
                                : Stream.<Change>empty(),
                        fields(examples).stream().flatMap(FieldChanges::of))
                .flatMap(changes -> changes);
    }

    List<Field> fields(Examples examples) {
        return takesJson() ? Field.of(body(examples), body) : List.of();
    }
}
