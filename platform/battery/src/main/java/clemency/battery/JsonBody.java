package clemency.battery;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;

/** A body in which any place can hold what no library would write. A place that is not there any more is left alone. */
final class JsonBody {

    private JsonNode root;
    private final List<String> raws = new ArrayList<>();

    JsonBody(JsonNode root) {
        this.root = root.deepCopy();
    }

    void put(String pointer, String raw) {
        var place = TextNode.valueOf(place(raws.size()));
        raws.add(raw);
        if (pointer.isEmpty()) {
            root = place;
        } else {
            set(JsonPointer.compile(pointer), place);
        }
    }

    private void set(JsonPointer at, JsonNode value) {
        switch (root.at(at.head())) {
            case ObjectNode object -> object.set(at.last().getMatchingProperty(), value);
            case ArrayNode array
            when array.has(at.last().getMatchingIndex()) -> array.set(at.last().getMatchingIndex(), value);
            default -> {
                // An earlier change took the place away.
            }
        }
    }

    void remove(String pointer) {
        var at = JsonPointer.compile(pointer);
        switch (root.at(at.head())) {
            case ObjectNode object -> object.remove(at.last().getMatchingProperty());
            case ArrayNode array -> array.remove(at.last().getMatchingIndex());
            default -> {
                // As above.
            }
        }
    }

    /** The same name two times in one object. */
    void twice(String pointer) {
        var at = JsonPointer.compile(pointer);
        if (root.at(at.head()).isObject()) {
            var value = root.at(at);
            var again = (value.isMissingNode() ? "null" : value.toString());
            put(pointer, again + ",\"" + at.last().getMatchingProperty() + "\":" + again);
        }
    }

    String text() {
        var text = root.toString();
        // The latest first: an earlier one may have been repeated within it.
        for (var i = raws.size() - 1; i >= 0; i--) {
            text = text.replace("\"" + place(i) + "\"", raws.get(i));
        }
        return text;
    }

    private static String place(int number) {
        return "@@" + number + "@@";
    }
}
