package clemency.battery;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** All that can be wrong with one parameter, as it stands in an address. */
final class ParameterChanges {

    private static final List<String> VALUES = List.of(
            "",
            "x",
            "0",
            "-1",
            "1.5",
            "99999999999999999999",
            "1e9",
            "true",
            "null",
            "%20",
            "%00",
            "%0a",
            "%ff",
            "%ed%a0%80",
            "%c0%af",
            "..%2f..",
            "..",
            "%2e%2e/%2e%2e",
            "%F0%9F%92%A9",
            "%E2%80%AE",
            "%D9%A1",
            "'%20or%201=1--",
            "2001-02-30",
            "0000-01-01",
            "-0001-01-01",
            "%2B10000-01-01",
            "2999-12-31",
            "NO_SUCH_THING",
            "00000000-0000-0001-0000-000000000001",
            "x".repeat(300),
            "x".repeat(3_000));

    private ParameterChanges() {}

    static Stream<Change> of(Parameter parameter) {
        var odd = VALUES.stream()
                // What a header says is not decoded, and the server takes no control characters in one.
                .filter(value -> !parameter.in().equals("header") || !value.startsWith("%"))
                .map(value -> said(parameter, value));
        return parameter.in().equals("query")
                ? Stream.concat(odd, Stream.of(twice(parameter), unknown(), percent(parameter)))
                : odd;
    }

    static Change said(Parameter parameter, String value) {
        var what = parameter.in() + " parameter " + parameter.name() + " is " + FieldChanges.cut(value);
        var named = isRuledOut(parameter, value) ? parameter.name() : null;
        return Change.named(what, named, draft -> parameter.say(draft, value));
    }

    private static Change twice(Parameter parameter) {
        return Change.of("query parameter " + parameter.name() + " is there twice", draft -> {
            draft.addQuery(parameter.name(), "x");
            draft.addQuery(parameter.name(), "y");
        });
    }

    private static Change unknown() {
        return Change.of("an unknown query parameter", draft -> draft.addQuery("nobodyKnowsThis", "1"));
    }

    private static Change percent(Parameter parameter) {
        return Change.of(
                "query parameter " + parameter.name() + " has half a percent code",
                draft -> draft.query(parameter.name(), "%z"));
    }

    /** What stands in a path may name nothing, and an empty value none; both are no question of form. */
    private static boolean isRuledOut(Parameter parameter, String value) {
        return parameter.in().equals("query")
                && !value.isEmpty()
                && Fits.isRuledOut(read(parameter, value), parameter.schema(), true);
    }

    private static JsonNode read(Parameter parameter, String value) {
        var text = URLDecoder.decode(value, StandardCharsets.UTF_8);
        try {
            return switch (parameter.schema().type()) {
                case "integer" -> BigIntegerNode.valueOf(new BigInteger(text));
                case "number" -> DecimalNode.valueOf(new BigDecimal(text));
                case "boolean" ->
                    text.equals("true") || text.equals("false") ? BooleanNode.TRUE : TextNode.valueOf(text);
                default -> TextNode.valueOf(text);
            };
        } catch (NumberFormatException _) {
            return TextNode.valueOf(text);
        }
    }
}
