package clemency.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each event type has a schema and an approved sample; what is on the topics for ever can be read for ever. */
class ApprovedSamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> OF_THE_ENVELOPE = Set.of("subject", "version", "occurredOn", "recordedAt");

    static Stream<Class<? extends Event>> types() {
        return EventType.ALL.values().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void reads_the_approved_sample_and_writes_the_same_again(Class<? extends Event> type) throws IOException {
        var sample = sample(type);

        var envelope = read(type, sample);

        assertThat(envelope.event()).isInstanceOf(type);
        assertThat(JSON.readTree(EventCodec.body(envelope))).isEqualTo(sample);
    }

    @ParameterizedTest
    @MethodSource("types")
    void reads_a_later_sample_with_fields_it_does_not_know(Class<? extends Event> type) throws IOException {
        var later = ((ObjectNode) sample(type)).put("addedLater", 7);

        assertThat(read(type, later)).isEqualTo(read(type, sample(type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_sample_satisfies_the_schema(Class<? extends Event> type) throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(type).toString(), InputFormat.JSON);

        assertThat(schema.validate(
                        sample(type).toString(),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_schema_names_exactly_the_fields_of_the_record(Class<? extends Event> type) throws IOException {
        var fields = new TreeSet<>(OF_THE_ENVELOPE);
        Stream.of(type.getRecordComponents()).map(RecordComponent::getName).forEach(fields::add);

        var named = new TreeSet<String>();
        schema(type).get("properties").fieldNames().forEachRemaining(named::add);

        assertThat(named).isEqualTo(fields);
    }

    /** Events that were told before there was any screening stand on the topics for ever. */
    @Test
    void reads_a_petition_of_before_the_screening() throws IOException {
        var earlier = read(
                PetitionEvent.PetitionSubmitted.class, resource("/approved/PetitionSubmitted.before-screening.json"));

        assertThat(((PetitionEvent.PetitionSubmitted) earlier.event()).screening())
                .isEmpty();
    }

    @Test
    void reads_a_petition_that_tells_nothing_of_victims() throws IOException {
        var earlier = read(
                PetitionEvent.PetitionSubmitted.class, resource("/approved/PetitionSubmitted.before-victims.json"));

        assertThat(((PetitionEvent.PetitionSubmitted) earlier.event()).victims())
                .isNull();
    }

    /** So do grants of before their conditions had names. */
    @Test
    void reads_a_grant_of_before_the_conditions() throws IOException {
        var earlier =
                read(GrantEvent.ClemencyGranted.class, resource("/approved/ClemencyGranted.before-conditions.json"));

        var terms = ((GrantEvent.ClemencyGranted) earlier.event()).grant().terms();
        assertThat(terms.conditional()).isTrue();
        assertThat(terms.conditions()).isEmpty();
    }

    private static Envelope read(Class<? extends Event> type, JsonNode body) {
        var headers = Map.of(
                EventCodec.ID,
                UUID.fromString("11111111-2222-4333-8444-555555555555").toString(),
                "ce_source",
                "/test",
                EventCodec.TYPE,
                EventType.name(type));
        return EventCodec.read(headers::get, body.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode sample(Class<? extends Event> type) throws IOException {
        return resource("/approved/" + type.getSimpleName() + ".json");
    }

    private static JsonNode schema(Class<? extends Event> type) throws IOException {
        return resource("/clemency/events/schema/" + type.getSimpleName() + ".json");
    }

    private static JsonNode resource(String name) throws IOException {
        try (InputStream in = ApprovedSamplesTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return JSON.readTree(in);
        }
    }
}
