package clemency.stats.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalQuarterTest {

    @ParameterizedTest
    @CsvSource({
        "2015-10-01, FY2016-Q1, 2015-10-01, 2015-12-31",
        "2016-01-01, FY2016-Q2, 2016-01-01, 2016-03-31",
        "2016-06-30, FY2016-Q3, 2016-04-01, 2016-06-30",
        "2016-09-30, FY2016-Q4, 2016-07-01, 2016-09-30"
    })
    void of_a_day(LocalDate day, String name, LocalDate first, LocalDate last) {
        var quarter = FiscalQuarter.of(day);
        assertThat(quarter).hasToString(name).isEqualTo(FiscalQuarter.parse(name));
        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
    }

    @Test
    void one_after_the_other() {
        assertThat(FiscalQuarter.parse("FY2016-Q4").next()).hasToString("FY2017-Q1");
        assertThat(FiscalQuarter.parse("FY2016-Q1").next()).hasToString("FY2016-Q2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2016-Q2", "FY2016-Q5", "FY2016-Q0", "FY16-Q1", "FY2016-Q2 "})
    void what_is_none(String text) {
        assertThatThrownBy(() -> FiscalQuarter.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
