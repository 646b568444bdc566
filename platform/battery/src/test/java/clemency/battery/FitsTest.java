package clemency.battery;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.NullNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type":"string"}                              | "text"       | false
            {"type":"string"}                              | 1            | true
            {"type":"string"}                              | null         | true
            {"type":["string","null"]}                     | {}           | true
            {"type":"string","maxLength":3}                | "abc"        | false
            {"type":"string","maxLength":3}                | " abc "      | false
            {"type":"string","maxLength":3}                | "abcd"       | true
            {"type":"string","maxLength":1}                | "\\uD83D\\uDE00" | false
            {"type":"string","minLength":1}                | " "          | true
            {"type":"string","enum":["A"]}                 | "A"          | false
            {"type":"string","enum":["A"]}                 | "B"          | true
            {"type":"string","pattern":"[A-Z]{2}"}         | "USA"        | true
            {"type":"string","format":"date"}              | "2000-02-29" | false
            {"type":"string","format":"date"}              | "2001-02-29" | true
            {"type":"string","format":"uuid"}              | "x"          | true
            {"type":"string","format":"date-time"}         | "yesterday"  | true
            {"type":"string","format":"line"}              | "a\\nb"      | true
            {"type":"string","format":"line"}              | "a\\u202Eb"  | true
            {"type":"string","format":"line"}              | "\\uD800"    | true
            {"type":"string","format":"lines"}             | "a\\nb"      | false
            {"type":"string","format":"lines"}             | "a\\u0000b"  | true
            {"type":"integer"}                             | 1            | false
            {"type":"integer"}                             | 1.5          | true
            {"type":"integer","format":"int32"}            | 2147483647   | false
            {"type":"integer","format":"int32"}            | 2147483648   | true
            {"type":"integer","minimum":1}                 | 0            | true
            {"type":"number","maximum":1}                  | 1.1          | true
            {"type":"boolean"}                             | "true"       | true
            {"type":"array","maxItems":1}                  | [1,2]        | true
            {"type":"array"}                               | {}           | true
            {"type":"object"}                              | {"a":1}      | false
            {"type":"object"}                              | []           | true
            {}                                             | [1]          | false
            """)
    void what_the_description_rules_out(String schema, String value, boolean ruledOut) throws JsonProcessingException {
        var described = Schema.of(JSON.readTree("{}"), JSON.readTree(schema));
        assertThat(Fits.isRuledOut(JSON.readTree(value), described, true)).isEqualTo(ruledOut);
        assertThat(Fits.isRuledOut(NullNode.instance, described, false)).isFalse();
    }
}
