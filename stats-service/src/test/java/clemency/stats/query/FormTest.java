package clemency.stats.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.NotAcceptableException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | JSON",
                "text/csv | CSV",
                "Text/CSV; charset=utf-8 | CSV",
                "application/json | JSON",
                "text/csv, application/json | JSON",
                "text/csv, application/json;q=0.9 | CSV",
                "text/html, text/*;q=0.5, */*;q=0.1 | CSV",
                "text/html, application/xhtml+xml, */*;q=0.8 | JSON",
                "*/*;q=x | JSON",
                "text/csv;q=0, */* | JSON"
            })
    void what_is_wanted_most(String accept, Form form) {
        assertThat(Form.wanted(List.of(accept))).isEqualTo(form);
    }

    @Test
    void json_where_nothing_is_said() {
        assertThat(Form.wanted(List.of())).isEqualTo(Form.JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "*/*;q=0", "text/csv;q=0"})
    void none_of_them(String accept) {
        assertThatThrownBy(() -> Form.wanted(List.of(accept))).isInstanceOf(NotAcceptableException.class);
    }
}
