package clemency.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.validator.engine.HibernateConstraintViolation;

/** What Bean Validation found, as violations. */
public final class BrokenRules {

    private static final Map<String, String> RULES = Map.ofEntries(
            Map.entry("NotNull", "required"),
            Map.entry("NotBlank", "required"),
            Map.entry("NotEmpty", "required"),
            Map.entry("Size", "size"),
            Map.entry("Pattern", "format"),
            Map.entry("Min", "min"),
            Map.entry("Max", "max"),
            Map.entry("Positive", "min"),
            Map.entry("PositiveOrZero", "min"),
            Map.entry("DecimalMin", "min"),
            Map.entry("DecimalMax", "max"),
            Map.entry("Digits", "digits"),
            Map.entry("MailAddress", "format"),
            Map.entry("RegisterNumber", "format"),
            Map.entry("PastOrPresent", "not-in-the-future"),
            Map.entry("Past", "not-in-the-future"),
            Map.entry("KnownCountry", "known"),
            Map.entry("KnownDistrict", "known"),
            Map.entry("KnownProgramme", "known"));

    private BrokenRules() {}

    /** In the order of their pointers, so that the same request has the same answer. */
    public static List<Violation> of(Set<? extends ConstraintViolation<?>> violations) {
        return violations.stream()
                .map(BrokenRules::violation)
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::rule))
                .toList();
    }

    /** A resource whose own answer breaks a rule is at fault itself. */
    static boolean isOfTheRequest(ConstraintViolation<?> violation) {
        for (var node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.RETURN_VALUE) {
                return false;
            }
        }
        return true;
    }

    private static Violation violation(ConstraintViolation<?> violation) {
        return new Violation(pointer(violation.getPropertyPath()), rule(violation), sentence(violation.getMessage()));
    }

    private static String rule(ConstraintViolation<?> violation) {
        HibernateConstraintViolation<?> ours = violation.unwrap(HibernateConstraintViolation.class);
        var named = ours.getDynamicPayload(String.class);
        var constraint = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return named == null ? RULES.getOrDefault(constraint, "valid") : named;
    }

    private static String sentence(String message) {
        var text = Character.toUpperCase(message.charAt(0)) + message.substring(1);
        return text.endsWith(".") ? text : text + ".";
    }

    private static String pointer(Path path) {
        var pointer = new StringBuilder();
        String parameter = "";
        for (var node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                append(pointer, node);
            }
        }
        return pointer.isEmpty() && !parameter.equals("body") ? parameter : pointer.toString();
    }

    private static void append(StringBuilder pointer, Path.Node node) {
        if (node.isInIterable()) {
            pointer.append('/').append(node.getIndex() == null ? node.getKey() : node.getIndex());
        }
        if (node.getKind() == ElementKind.PROPERTY) {
            pointer.append('/').append(node.getName());
        }
    }
}
