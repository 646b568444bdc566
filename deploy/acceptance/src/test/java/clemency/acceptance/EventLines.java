package clemency.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** Makes events of the lines of one connection. An event counts when its empty line is there: a torn one never does. */
final class EventLines {

    /** @param id empty where the event has none */
    record Event(String name, String id, JsonNode data) {}

    private final Consumer<Event> out;
    private final Map<String, String> fields = new HashMap<>();

    EventLines(Consumer<Event> out) {
        this.out = out;
    }

    void line(String line) {
        if (line.isEmpty()) {
            dispatch();
        } else {
            var colon = line.indexOf(": ");
            fields.put(line.substring(0, colon), line.substring(colon + 2));
        }
    }

    private void dispatch() {
        out.accept(new Event(
                fields.getOrDefault("event", ""),
                fields.getOrDefault("id", ""),
                json(fields.getOrDefault("data", "{}"))));
        fields.clear();
    }

    private static JsonNode json(String data) {
        try {
            return Api.JSON.readTree(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
