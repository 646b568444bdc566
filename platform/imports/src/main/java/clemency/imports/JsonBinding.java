package clemency.imports;

import clemency.http.BrokenRules;
import clemency.http.Violation;
import clemency.http.Violations;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import jakarta.validation.Validator;
import java.util.List;

/** One JSON object a line, as strictly as a request body, and with the rules of its class. */
final class JsonBinding<R> extends Binding<R> {

    private static final String SHOWN = '"' + ReturnedLines.LINE + '"';

    private final ObjectReader reader;
    private final Validator validator;

    JsonBinding(ObjectReader reader, Validator validator) {
        this.reader = reader;
        this.validator = validator;
    }

    @Override
    R read(String text) throws Unreadable {
        var row = parse(repaired(text));
        var broken = validator.validate(row);
        if (!broken.isEmpty()) {
            throw new Unreadable(BrokenRules.of(broken));
        }
        return row;
    }

    /** A field that nobody knows may be called anything, and what is rejected is kept in clear: where it stands is enough. */
    private static Violation withoutName(Violation violation) {
        var pointer = violation.pointer();
        return violation.rule().equals("unknown-field")
                ? new Violation(
                        pointer.substring(0, Math.max(0, pointer.lastIndexOf('/'))),
                        violation.rule(),
                        violation.message())
                : violation;
    }

    /** A line that was no object came back inside of one; repaired there, it is the line. */
    private String repaired(String text) {
        if (!text.contains(SHOWN)) {
            return text;
        }
        try {
            var object = reader.readTree(text);
            var line = object.path(ReturnedLines.LINE);
            var others = object.size() - (object.has(CsvColumns.ERRORS) ? 2 : 1);
            return line.isTextual() && others == 0 ? line.textValue() : text;
        } catch (JsonProcessingException _) {
            return text;
        }
    }

    private R parse(String text) throws Unreadable {
        try {
            R row = reader.readValue(text);
            if (row == null) {
                throw new Unreadable(List.of(new Violation("", "type", "Wanted an object.")));
            }
            return row;
        } catch (JsonProcessingException e) {
            throw new Unreadable(Violations.of((JacksonException) e).stream()
                    .map(JsonBinding::withoutName)
                    .toList());
        }
    }
}
