package clemency.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What Jackson and Bean Validation find wrong, as violations. Their own texts repeat what was sent: ours do not. */
public final class Violations {

    private static final int LONGEST_NAME = 100;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");

    private static final String NEEDED = "This field is needed, and not null.";

    private Violations() {}

    /** Why a text could not be read as JSON of the wanted shape. */
    public static List<Violation> of(JacksonException failure) {
        return List.of(
                switch (failure) {
                    case UnrecognizedPropertyException e ->
                        at(e, "unknown-field", "There is no field of this name here.");
                    case InvalidFormatException e
                    when isText(e.getTargetType()) -> at(e, "format", wanted(e.getTargetType()));
                    case ValueInstantiationException e -> at(e, "format", reason(e));
                    case InvalidNullException e -> at(e, "required", NEEDED);
                    case MismatchedInputException e
                    when e.getOriginalMessage().startsWith("Trailing token") ->
                        at(e, "json", "There is something after the end of the JSON value.");
                    case MismatchedInputException e
                    when e.getOriginalMessage().startsWith("Cannot map `null`") -> at(e, "required", NEEDED);
                    case MismatchedInputException e -> at(e, "type", wanted(e.getTargetType()));
                    case JsonMappingException e
                    when e.getCause() instanceof JacksonException cause && cause != e ->
                        at(e, rule(cause), message(cause));
                    case JsonMappingException e -> at(e, "format", "This is not a value of the wanted form.");
                    default -> new Violation("", rule(failure), message(failure));
                });
    }

    private static Violation at(JsonMappingException failure, String rule, String message) {
        return new Violation(pointer(failure.getPath()), rule, message);
    }

    /** Whether its values are written as texts of a certain form. */
    private static boolean isText(Class<?> type) {
        return type != null && (type.isEnum() || type == java.util.UUID.class || type == java.time.LocalDate.class);
    }

    private static String rule(JacksonException failure) {
        return switch (failure) {
            case StreamConstraintsException _ -> "limit";
            case InputCoercionException _ -> "type";
            default -> "json";
        };
    }

    private static String message(JacksonException failure) {
        return switch (failure) {
            case StreamConstraintsException _ ->
                "The JSON is nested too deeply, or a name, number or text in it is too long.";
            case InputCoercionException _ -> "The number is too large, or too small.";
            default -> malformed(failure);
        };
    }

    private static String malformed(JacksonException failure) {
        var where = failure.getLocation();
        var place = where == null ? "" : " See line " + where.getLineNr() + ", column " + where.getColumnNr() + ".";
        return "This is not well-formed JSON, or a field is there twice." + place;
    }

    private static String reason(ValueInstantiationException failure) {
        // Only what our own constructors say; they know not to repeat the value.
        var cause = failure.getCause();
        return cause instanceof IllegalArgumentException && cause.getMessage() != null
                ? "Wanted: " + cause.getMessage() + "."
                : "This is not a value of the wanted form.";
    }

    private static String wanted(Class<?> type) {
        return switch (type) {
            case null -> "This is not of the wanted type.";
            case Class<?> t
            when t.isEnum() ->
                "Wanted one of: "
                        + Arrays.stream(t.getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(", ")) + ".";
            case Class<?> t when t == java.time.LocalDate.class -> "Wanted a date such as \"1998-05-04\".";
            case Class<?> t when t == java.util.UUID.class -> "Wanted a UUID.";
            case Class<?> t when t == boolean.class || t == Boolean.class -> "Wanted true or false.";
            case Class<?> t when t == String.class -> "Wanted a text.";
            case Class<?> t when t == java.math.BigDecimal.class -> "Wanted a number.";
            case Class<?> t when t.isPrimitive() || Number.class.isAssignableFrom(t) -> "Wanted a whole number.";
            case Class<?> t when t.isArray() || Iterable.class.isAssignableFrom(t) -> "Wanted a list.";
            default -> "Wanted an object.";
        };
    }

    static String pointer(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .map(name -> "/" + printable(name).replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining());
    }

    /** A name that nobody has here is whatever was sent: a part of it, and nothing that a log or a database refuses. */
    private static String printable(String name) {
        return UNPRINTABLE
                .matcher(name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .replaceAll("\uFFFD");
    }
}
