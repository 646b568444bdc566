package clemency.stats.aggregate;

import clemency.stats.aggregate.StatsRecord.Progress;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumMap;

/** Values of {@link StatsRecord}: a JSON object; zeros are left out, names that this version does not know are skipped. */
final class StatsJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StatsJson() {}

    static byte[] write(Figures figures) {
        var object = JSON.createObjectNode();
        figures.nonZero().forEach((measure, value) -> object.put(measure.wireName(), value));
        return object.toString().getBytes(StandardCharsets.UTF_8);
    }

    static Figures readFigures(byte[] value) {
        var figures = new EnumMap<Measure, Long>(Measure.class);
        tree(value)
                .properties()
                .forEach(field -> Measure.of(field.getKey())
                        .ifPresent(
                                measure -> figures.put(measure, field.getValue().longValue())));
        return Figures.of(figures);
    }

    static byte[] write(Progress progress) {
        var object = JSON.createObjectNode().put("events", progress.events());
        if (progress.recordedAt() != null) {
            object.put("recordedAt", progress.recordedAt().toString());
        }
        return object.put("unknown", progress.unknown())
                .put("unreadable", progress.unreadable())
                .put("incomplete", progress.incomplete())
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    static Progress readProgress(byte[] value) {
        var tree = tree(value);
        var recordedAt = tree.path("recordedAt").textValue();
        return new Progress(
                tree.path("events").longValue(),
                recordedAt == null ? null : Instant.parse(recordedAt),
                tree.path("unknown").longValue(),
                tree.path("unreadable").longValue(),
                tree.path("incomplete").longValue());
    }

    private static JsonNode tree(byte[] value) {
        try {
            return JSON.readTree(value);
        } catch (IOException e) {
            throw new IllegalArgumentException("a value of statistics is no JSON", e);
        }
    }
}
