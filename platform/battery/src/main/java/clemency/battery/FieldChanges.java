package clemency.battery;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All that can be wrong with one place of a body of JSON. */
final class FieldChanges {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String UNKNOWN = "nobodyKnowsThis";
    private static final int MOST_ITEMS = 1_000;

    private FieldChanges() {}

    static Stream<Change> of(Field field) {
        var values = Stream.of(OddValues.all(), lengths(field), numbers(field), items(field))
                .flatMap(each -> each)
                .map(value -> replaced(field, value));
        return Stream.concat(values, others(field).stream());
    }

    static Change replaced(Field field, String value) {
        return Change.ofJson(
                field + " is " + cut(value),
                isRuledOut(value, field) ? field.pointer() : null,
                body -> body.put(field.pointer(), value));
    }

    private static Stream<String> lengths(Field field) {
        var longest = field.schema().node().path("maxLength");
        return longest.isInt() ? OddValues.around(longest.intValue()) : Stream.empty();
    }

    private static Stream<String> numbers(Field field) {
        return Stream.of("minimum", "maximum")
                .map(keyword -> field.schema().node().path(keyword))
                .filter(JsonNode::isNumber)
                .flatMap(limit -> Stream.of(-1, 0, 1)
                        .map(step -> limit.decimalValue()
                                .add(BigDecimal.valueOf(step))
                                .toPlainString()));
    }

    private static Stream<String> items(Field field) {
        var most = field.schema().node().path("maxItems").asInt(MOST_ITEMS);
        return field.schema().type().equals("array") && most <= MOST_ITEMS
                ? Stream.of("[" + "null,".repeat(most) + "null]")
                : Stream.empty();
    }

    private static List<Change> others(Field field) {
        var at = field.pointer();
        var unknown = Change.ofJson(
                field + " has an unknown field",
                field.schema().isClosed() ? at + "/" + UNKNOWN : null,
                body -> body.put(at + "/" + UNKNOWN, "1"));
        return field.isRoot()
                ? List.of(unknown)
                : List.of(
                        unknown,
                        Change.ofJson(at + " is missing", field.required() ? at : null, body -> body.remove(at)),
                        Change.ofJson(at + " is there twice", null, body -> body.twice(at)));
    }

    /** What is not even UTF-8, or not JSON, is refused as that. */
    private static boolean isRuledOut(String value, Field field) {
        return !Bytes.areIn(value)
                && value(value)
                        .map(read -> Fits.isRuledOut(read, field.schema(), field.required()))
                        .orElse(false);
    }

    private static Optional<JsonNode> value(String raw) {
        try {
            return Optional.ofNullable(JSON.readTree(raw)).filter(read -> !read.isMissingNode());
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    static String cut(String text) {
        return text.length() <= 60 ? text : text.substring(0, 40) + "... (" + text.length() + " characters)";
    }
}
