package clemency.events;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * Events as JSON in CloudEvents 1.0 binary mode: the attributes are headers, the body is one flat object of
 * {@code subject}, {@code version}, {@code occurredOn}, {@code recordedAt} and the event's own fields. Thread-safe.
 *
 * @see <a href="https://github.com/cloudevents/spec/blob/v1.0.2/cloudevents/bindings/kafka-protocol-binding.md">Kafka
 *     protocol binding for CloudEvents 1.0.2</a>
 */
public final class EventCodec {

    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(com.fasterxml.jackson.databind.MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .build();

    private EventCodec() {}

    /** The headers of the record, without the trace context, which belongs to whoever sends it. */
    public static Map<String, String> headers(Envelope envelope) {
        var headers = new LinkedHashMap<String, String>();
        headers.put("ce_specversion", "1.0");
        headers.put(ID, envelope.id().toString());
        headers.put("ce_source", envelope.source());
        headers.put(TYPE, EventType.of(envelope.event()));
        headers.put("ce_subject", envelope.subject().toString());
        headers.put("ce_time", envelope.recordedAt().toString());
        headers.put("content-type", "application/json");
        return headers;
    }

    /** The body of the record, a JSON object. */
    public static String body(Envelope envelope) {
        try {
            return JSON.writeValueAsString(new Body(
                    envelope.subject(),
                    envelope.version(),
                    envelope.occurredOn(),
                    envelope.recordedAt().toString(),
                    envelope.event()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it is written: one flat object. */
    private record Body(
            UUID subject,
            long version,
            LocalDate occurredOn,
            String recordedAt,
            @JsonUnwrapped Event event) {}

    /**
     * Reads a record.
     *
     * @param header gives a header's text by its name, or null where it is missing
     * @throws UnreadableEvent where the record is no event, with the reason
     */
    public static Envelope read(Function<String, String> header, byte[] body) {
        var tree = tree(body);
        try {
            return new Envelope(
                    UUID.fromString(present(header.apply(ID), ID)),
                    present(header.apply("ce_source"), "ce_source"),
                    UUID.fromString(text(tree, "subject")),
                    version(tree),
                    LocalDate.parse(text(tree, "occurredOn")),
                    Instant.parse(text(tree, "recordedAt")),
                    event(present(header.apply(TYPE), TYPE), tree));
        } catch (JsonProcessingException e) {
            throw new UnreadableEvent("a field has no valid value: " + where(e));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            // These messages may quote the offending value, which may be anything: the kind alone is told.
            throw new UnreadableEvent(
                    "an attribute has no valid value: " + e.getClass().getSimpleName());
        }
    }

    private static Event event(String type, JsonNode tree) throws JsonProcessingException {
        var known = EventType.ALL.get(type);
        return known == null ? new Unknown(type) : JSON.treeToValue(tree, known);
    }

    private static JsonNode tree(byte[] body) {
        try {
            var tree = body == null ? null : JSON.readTree(body);
            if (tree == null || !tree.isObject()) {
                throw new UnreadableEvent("the body is no JSON object");
            }
            return tree;
        } catch (IOException e) {
            throw new UnreadableEvent("the body is no JSON");
        }
    }

    private static String text(JsonNode tree, String field) {
        var value = tree.get(field);
        if (value == null || !value.isTextual()) {
            throw new UnreadableEvent(field + " is missing or no text");
        }
        return value.textValue();
    }

    private static long version(JsonNode tree) {
        var value = tree.get("version");
        if (value == null || !value.canConvertToLong() || !value.isIntegralNumber() || value.longValue() < 1) {
            throw new UnreadableEvent("version is missing or no positive whole number");
        }
        return value.longValue();
    }

    private static String present(String value, String name) {
        if (value == null || value.isBlank()) {
            throw new UnreadableEvent("header " + name + " is missing");
        }
        return value;
    }

    /** The path of the field, without its value. */
    private static String where(JsonProcessingException e) {
        return e instanceof com.fasterxml.jackson.databind.JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(reference -> String.valueOf(reference.getFieldName()))
                        .reduce((a, b) -> a + "." + b)
                        .orElse("(whole)")
                : "(whole)";
    }
}
