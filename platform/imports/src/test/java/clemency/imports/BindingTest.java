package clemency.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.http.Violation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BindingTest {

    private final CsvBinding binding = new CsvBinding(List.of("name", "terms"));

    @Test
    void a_record_maps_columns_to_texts() {
        assertThat(row("Made Up,\"a, \"\"b\"\"\nc\"")).isEqualTo(Map.of("name", "Made Up", "terms", "a, \"b\"\nc"));
        assertThat(row(",")).isEqualTo(Map.of("name", "", "terms", ""));
        assertThat(row(" a , b ")).isEqualTo(Map.of("name", " a ", "terms", " b "));
    }

    @Test
    void another_number_of_columns_is_rejected() {
        assertThat(rule("one")).isEqualTo("columns");
        assertThat(rule("one,two,three")).isEqualTo("columns");
        assertThat(rule("one,\"two\"x")).isIn("csv", "columns");
    }

    @Test
    void a_record_behind_a_lone_carriage_return_does_not_vanish() {
        assertThat(rule("a,b\rc,d")).isEqualTo("csv");
        assertThat(row("a,\"b\rc\"")).isEqualTo(Map.of("name", "a", "terms", "b\rc"));
    }

    @Test
    void a_nul_is_rejected_with_its_column() {
        var bound = bind("a,b\0".getBytes(UTF_8));
        assertThat(((Bound.Unreadable<?>) bound).violations().getFirst().pointer())
                .isEqualTo("terms");
    }

    @Test
    void what_is_not_utf_8_is_rejected() {
        for (var bytes : List.of(
                new byte[] {'a', ',', (byte) 0xFF},
                new byte[] {'a', ',', (byte) 0xC0, (byte) 0x80},
                new byte[] {'a', ',', (byte) 0xED, (byte) 0xA0, (byte) 0x80},
                new byte[] {'a', ',', (byte) 0xE2, (byte) 0x82})) {
            assertThat(rule(bytes)).isEqualTo("utf-8");
        }
    }

    @Test
    void a_broken_piece_stays_broken() {
        var reason = new Violation("", "max-length", "Too long.");
        assertThat(binding.bind(new Piece.Broken(7, reason))).isEqualTo(new Bound.Unreadable<>(7, List.of(reason)));
    }

    private Map<String, String> row(String text) {
        return ((Bound.Row<Map<String, String>>) bind(text.getBytes(UTF_8)))
                .line()
                .row();
    }

    private String rule(String text) {
        return rule(text.getBytes(UTF_8));
    }

    private String rule(byte[] bytes) {
        return ((Bound.Unreadable<?>) bind(bytes)).violations().getFirst().rule();
    }

    private Bound<Map<String, String>> bind(byte[] bytes) {
        return binding.bind(new Piece.Whole(3, bytes));
    }
}
