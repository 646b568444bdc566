package clemency.battery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final String DOCUMENT = """
            {"components": {"schemas": {
              "Thing": {"type": "object", "required": ["name"], "properties": {
                "name": {"type": "string", "maxLength": 3},
                "kind": {"$ref": "#/components/schemas/Kind"},
                "inner": {"$ref": "#/components/schemas/Thing"},
                "days": {"type": "array", "items": {"type": "string", "format": "date"}},
                "count": {"type": "integer", "minimum": 5}}},
              "Kind": {"type": "string", "enum": ["A", "B"]}}}}""";

    private final Examples examples =
            new Examples(Map.of("Kind", TextNode.valueOf("B")), Map.of("name", TextNode.valueOf("known")));

    @Test
    void an_example_is_made_from_the_schema_and_from_what_is_known_better() throws JsonProcessingException {
        var thing = thing(new Examples(Map.of(), Map.of()));
        assertThat(thing.at("/name").asText()).isEqualTo("Mad");
        assertThat(thing.at("/kind").asText()).isEqualTo("A");
        assertThat(thing.at("/days/0").asText()).isEqualTo("2001-02-03");
        assertThat(thing.at("/count").asInt()).isEqualTo(5);
        assertThat(thing.at("/inner/inner/name").asText()).isEqualTo("Mad");
        assertThat(thing(examples).at("/inner/kind").asText()).isEqualTo("B");
        assertThat(thing(examples).at("/inner/name").asText()).isEqualTo("known");
    }

    private static JsonNode thing(Examples from) throws JsonProcessingException {
        var document = JSON.readTree(DOCUMENT);
        return from.of(Schema.of(document, document.at("/components/schemas/Thing")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\d{5}-\\d{3}",
                "[A-Z]{2}",
                "[A-Z][A-Z0-9_]{0,39}",
                "[a-fA-F0-9]{8}-[a-fA-F0-9]{4}",
                "[CP]\\d{6,}",
                "ab?c*d+",
                "\\w\\.x"
            })
    void a_text_fits_its_pattern(String pattern) {
        assertThat(Patterns.fitting(pattern)).matches(pattern);
    }
}
