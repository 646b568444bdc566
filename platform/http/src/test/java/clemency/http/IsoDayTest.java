package clemency.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IsoDayTest {

    @Test
    void every_day_is_read_as_it_is_written() {
        for (var day = LocalDate.of(1895, 1, 1); day.getYear() < 2105; day = day.plusDays(1)) {
            assertThat(IsoDay.parse(day.toString())).isEqualTo(day);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1998",
                "1998-5-04",
                "1998-05-4",
                "1998-05-04 ",
                "1998-05-04T00:00",
                "+998-05-04",
                "-998-05-04",
                "1998-+5-04",
                "1998-05--4",
                "19980-5-04",
                "1998/05/04",
                "1998-05-o4",
                "1998-05-٠٤",
                "1998-02-29",
                "1998-13-01",
                "1998-00-10",
                "1998-04-31",
                "12016-03-30"
            })
    void nothing_else_is_a_day(String text) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> IsoDay.parse(text));
    }
}
