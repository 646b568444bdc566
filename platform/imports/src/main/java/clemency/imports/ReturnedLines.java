package clemency.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Lines of JSON, with the reasons as a field of the object; what is no object is shown inside of one. */
final class ReturnedLines extends ReturnedWriter {

    /** Of an object that stands for a line which is none. */
    static final String LINE = "line";

    private final ObjectMapper json;

    ReturnedLines(ObjectMapper json) {
        // A line that was accepted is known again by what it says: 100.00 must not come back as 1E+2.
        this.json = json.copy().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
        this.json.setConfig(
                this.json.getDeserializationConfig().without(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES));
    }

    @Override
    String line(String text, Reject reject) {
        if (reject == null && !text.contains(CsvColumns.ERRORS)) {
            return text;
        }
        var object = object(text);
        var _ = object.remove(CsvColumns.ERRORS);
        if (reject != null) {
            object.set(CsvColumns.ERRORS, json.valueToTree(reject.violations()));
        }
        return object.toString();
    }

    private ObjectNode object(String text) {
        try {
            if (json.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException e) {
            // Shown as it is.
        }
        return json.createObjectNode().put(LINE, text);
    }
}
