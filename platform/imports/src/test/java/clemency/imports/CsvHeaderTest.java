package clemency.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import clemency.http.ProblemException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvHeaderTest {

    private final CsvHeader header = new CsvHeader(CsvColumns.exactly(List.of("date", "name")));

    @Test
    void columns_may_come_in_any_order() {
        assertThat(header.columns(piece("name,\"date\""))).containsExactly("name", "date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date            | name | required
            date,name,more  |      | unknown-column
            date,name,name  |      | unknown-column
            Date,name       | date | required
            date;name       | date | required
            """)
    void a_wrong_header_is_one_problem(String text, String pointer, String rule) {
        var failure = catchThrowableOfType(
                ProblemException.class, () -> header.columns(piece(text)).size());
        assertThat(failure.problem().type()).isEqualTo("/problems/wrong-header");
        assertThat(failure.problem().status()).isEqualTo(400);
        assertThat(failure.problem().violations())
                .anyMatch(v -> v.rule().equals(rule) && v.pointer().equals(pointer == null ? "" : pointer));
    }

    @Test
    void an_empty_file_has_no_header() {
        var failure = catchThrowableOfType(
                ProblemException.class, () -> header.columns(null).size());
        assertThat(failure.problem().violations().getFirst().rule()).isEqualTo("required");
    }

    private static Piece piece(String text) {
        return new Piece.Whole(1, text.getBytes(UTF_8));
    }
}
