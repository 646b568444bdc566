package clemency.stats.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoarseDaysTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0",
        "20, 20, 20",
        "21, 21, 23",
        "25, 21, 23",
        "26, 26, 28",
        "200, 196, 198",
        "201, 201, 211",
        "220, 201, 211",
        "400, 381, 391",
        "401, 401, 409",
        "415, 401, 409",
        "416, 416, 424",
        "1023, 992, 1008",
        "1024, 1024, 1056",
        "36500, 34816, 35840"
    })
    void steps(int days, int step, int middle) {
        assertThat(CoarseDays.step(days)).isEqualTo(step);
        assertThat(CoarseDays.middle(step)).isEqualTo(middle);
    }

    @Test
    void a_day_told_is_wrong_by_less_than_is_stated() {
        assertThat(IntStream.rangeClosed(0, 40_000))
                .allSatisfy(days -> assertThat(Math.abs(CoarseDays.middle(CoarseDays.step(days)) - days))
                        .as("%d", days)
                        .isLessThanOrEqualTo(days <= 20 ? 0 : days <= 200 ? 2 : days <= 400 ? 10 : days * 4 / 100));
    }

    /** Of the FOIA report. */
    @ParameterizedTest
    @ValueSource(ints = {20, 40, 60, 80, 100, 120, 140, 160, 180, 200, 300, 400})
    void bands_end_where_steps_do(int end) {
        assertThat(CoarseDays.middle(CoarseDays.step(end))).isLessThanOrEqualTo(end);
        assertThat(CoarseDays.step(end + 1)).isEqualTo(end + 1);
    }
}
