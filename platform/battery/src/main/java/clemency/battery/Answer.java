package clemency.battery;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * What came back.
 *
 * @param status 0 where the connection was closed without an answer
 * @param body empty for a stream that goes on
 */
record Answer(int status, String mediaType, String body) {

    static final Answer NONE = new Answer(0, "", "");

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Missing where it is no JSON. */
    JsonNode json() {
        try {
            return JSON.readTree(body);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }

    boolean isRefusal() {
        return status >= 400 && status < 500;
    }

    /** Of the form, not of the state of things. */
    boolean namesRules() {
        return status == 400 || status == 422;
    }

    @Override
    public String toString() {
        return status + " " + mediaType + " " + FieldChanges.cut(body);
    }
}
