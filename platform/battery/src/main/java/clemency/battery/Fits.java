package clemency.battery;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Whether the description itself rules a value out. What it says nothing about may be right or wrong. */
final class Fits {

    private static final Pattern UUID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern LAYOUT = Pattern.compile("[\\n\\r\\t]");

    private Fits() {}

    /** What is inside a list or an object is looked at by itself, at its own place. */
    static boolean isRuledOut(JsonNode value, Schema schema, boolean required) {
        if (value.isNull()) {
            return required;
        }
        return switch (schema.type()) {
            case "string" -> !value.isTextual() || isNoText(value.textValue(), schema);
            case "integer" -> !value.isIntegralNumber() || isNoNumber(value, schema) || isTooLong(value, schema);
            case "number" -> !value.isNumber() || isNoNumber(value, schema);
            case "boolean" -> !value.isBoolean();
            case "array" -> !value.isArray() || isNoLength(value.size(), schema, "Items");
            case "object" -> !value.isObject();
            default -> false;
        };
    }

    private static boolean isNoText(String text, Schema schema) {
        var stripped = text.strip();
        return isNoLength(stripped.codePointCount(0, stripped.length()), schema, "Length")
                || schema.node().has("enum") && !schema.texts("enum").contains(text)
                || schema.node().has("pattern") && !Pattern.matches(schema.text("pattern"), text)
                || isNotOfFormat(text, schema.text("format"));
    }

    private static boolean isNotOfFormat(String text, String format) {
        return switch (format) {
            case "uuid" -> !UUID.matcher(text).matches();
            case "date" -> !DAY.matcher(text).matches() || !reads(() -> LocalDate.parse(text));
            case "date-time" -> !reads(() -> OffsetDateTime.parse(text));
            // What people write, in one line or in several.
            case "line" -> CONTROLS.matcher(text).find();
            case "lines" ->
                CONTROLS.matcher(LAYOUT.matcher(text).replaceAll("")).find();
            default -> false;
        };
    }

    private static boolean reads(Runnable reader) {
        try {
            reader.run();
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isNoLength(int length, Schema schema, String of) {
        return length > schema.node().path("max" + of).asInt(Integer.MAX_VALUE)
                || length < schema.node().path("min" + of).asInt(0);
    }

    private static boolean isNoNumber(JsonNode value, Schema schema) {
        var number = value.decimalValue();
        return schema.node().has("minimum") && number.compareTo(limit(schema, "minimum")) < 0
                || schema.node().has("maximum") && number.compareTo(limit(schema, "maximum")) > 0;
    }

    private static BigDecimal limit(Schema schema, String keyword) {
        return schema.node().get(keyword).decimalValue();
    }

    private static boolean isTooLong(JsonNode value, Schema schema) {
        return value.bigIntegerValue().bitLength() >= bits(schema.text("format"));
    }

    private static int bits(String format) {
        return switch (format) {
            case "int32" -> Integer.SIZE;
            case "int64" -> Long.SIZE;
            default -> BigInteger.ONE.shiftLeft(20).intValue();
        };
    }
}
