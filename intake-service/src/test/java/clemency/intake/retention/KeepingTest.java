package clemency.intake.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeepingTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 3, 30);
    private static final Period RETENTION = Period.ofYears(15);

    @ParameterizedTest
    @CsvSource({
        ", false, The petition is pending.",
        ", true, The petition is pending. A hold stands.",
        "2001-03-31, false, It has to be kept until 2016-03-31.",
        "2001-03-31, true, It has to be kept until 2016-03-31. A hold stands.",
        "2001-03-30, true, A hold stands.",
        "2001-03-30, false, ''"
    })
    void every_reason_is_given(LocalDate endedOn, boolean held, String reasons) {
        assertThat(String.join(" ", new Keeping(endedOn, held, false, null).reasons(TODAY, RETENTION)))
                .isEqualTo(reasons);
    }
}
