package clemency.stats.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private record Lines(List<String> columns, List<List<?>> all) implements Tabular {
        @Override
        public Stream<List<?>> lines() {
            return all.stream();
        }
    }

    private static String written(List<?>... lines) {
        return new String(Csv.of(new Lines(List.of("a", "b"), Arrays.asList(lines))), UTF_8);
    }

    @Test
    void a_header_and_lines() {
        assertThat(written(List.of(LocalDate.of(2016, 3, 30), 61L), Arrays.asList(null, -1L)))
                .isEqualTo("a,b\r\n2016-03-30,61\r\n,-1\r\n");
    }

    @Test
    void a_table_without_lines_has_its_header() {
        assertThat(written()).isEqualTo("a,b\r\n");
    }

    @Test
    void what_would_break_a_line_is_quoted() {
        assertThat(written(List.of("a,\"b\"", "c\nd"))).isEqualTo("a,b\r\n\"a,\"\"b\"\"\",\"c\nd\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@sum", "\t=1", "\r=1", "\n=1"})
    void a_text_is_no_formula(String text) {
        assertThat(written(List.of(text, 1))).contains("'" + text);
    }
}
