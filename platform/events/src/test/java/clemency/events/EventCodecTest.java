package clemency.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clemency.events.GrantEvent.CountAdjusted;
import clemency.events.PetitionEvent.PetitionWithdrawn;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventCodecTest {

    private static final Envelope WITHDRAWN = new Envelope(
            UUID.fromString("11111111-2222-4333-8444-555555555555"),
            "/intake-service",
            UUID.fromString("0b8e5a52-7a39-4a6e-9a30-2f6f5a1c1d10"),
            2,
            LocalDate.of(2016, 3, 30),
            Instant.parse("2016-03-30T18:05:12.250Z"),
            new PetitionWithdrawn());

    private static final String BODY = EventCodec.body(WITHDRAWN);

    @Test
    void what_is_written_is_read() {
        assertThat(read(EventCodec.headers(WITHDRAWN), BODY)).isEqualTo(WITHDRAWN);
    }

    @Test
    void the_attributes_are_headers_of_cloudevents() {
        assertThat(EventCodec.headers(WITHDRAWN))
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("ce_type", "clemency.PetitionWithdrawn")
                .containsEntry("ce_subject", WITHDRAWN.subject().toString())
                .containsEntry("ce_time", "2016-03-30T18:05:12.250Z")
                .containsEntry("content-type", "application/json");
    }

    @Test
    void an_unknown_type_is_read_as_unknown_with_its_place() {
        var headers = new HashMap<>(EventCodec.headers(WITHDRAWN));
        headers.put(EventCodec.TYPE, "clemency.PetitionFramed");

        var read = read(headers, BODY);

        assertThat(read.event()).isEqualTo(new Unknown("clemency.PetitionFramed"));
        assertThat(read.version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "\"text\"", "{} {}", "\u0000"})
    void a_body_that_is_no_object_is_unreadable(String body) {
        assertThatThrownBy(() -> read(EventCodec.headers(WITHDRAWN), body)).isInstanceOf(UnreadableEvent.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "version":2                 | "version":0
                    "version":2                 | "version":"2"
                    "version":2                 | "version":2.5
                    "occurredOn":"2016-03-30"   | "occurredOn":"2016-02-30"
                    "occurredOn":"2016-03-30"   | "occurredOn":null
                    "subject":"0b8e5a52-7a39-4a6e-9a30-2f6f5a1c1d10" | "subject":"Jane Doe"
                    "recordedAt":"2016-03-30T18:05:12.250Z" | "recordedAt":"yesterday"
                    """, quoteCharacter = '\'')
    void a_wrong_field_is_unreadable_and_its_value_is_not_told(String right, String wrong) {
        assertThat(BODY).contains(right);

        assertThatThrownBy(() -> read(EventCodec.headers(WITHDRAWN), BODY.replace(right, wrong)))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageNotContaining("Jane")
                .hasMessageNotContaining("yesterday");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ce_id", "ce_type", "ce_source"})
    void a_missing_header_is_unreadable(String header) {
        var headers = new HashMap<>(EventCodec.headers(WITHDRAWN));
        headers.remove(header);

        assertThatThrownBy(() -> read(headers, BODY))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(header);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"clemencyType\":\"PARDON\",\"programme\":\"TRADITIONAL\",\"reason\":\"RESTATED\"",
                "\"clemencyType\":\"PARDON\",\"programme\":\"TRADITIONAL\",\"reason\":\"RESTATED\",\"count\":0",
                "\"clemencyType\":\"PARDON\",\"programme\":\"TRADITIONAL\",\"reason\":\"RESTATED\",\"count\":\"5\"",
                "\"clemencyType\":\"OTHER\",\"programme\":\"TRADITIONAL\",\"reason\":\"RESTATED\",\"count\":5",
                "\"clemencyType\":\"PARDON\",\"programme\":\"a b\",\"reason\":\"RESTATED\",\"count\":5",
                "\"clemencyType\":\"PARDON\",\"programme\":\"TRADITIONAL\",\"reason\":null,\"count\":5"
            })
    void a_known_type_with_an_impossible_field_is_unreadable(String fields) {
        var headers = new HashMap<>(EventCodec.headers(WITHDRAWN));
        headers.put(EventCodec.TYPE, EventType.name(CountAdjusted.class));

        assertThatThrownBy(() -> read(headers, BODY.replace("}", "," + fields + "}")))
                .isInstanceOf(UnreadableEvent.class);
    }

    private static Envelope read(Map<String, String> headers, String body) {
        return EventCodec.read(headers::get, body.getBytes(StandardCharsets.UTF_8));
    }
}
