package clemency.review.whitehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PresumedDenialTest {

    /** Made up: 30 days, then 90, then nothing. */
    private record Periods(boolean enabled, Map<LocalDate, Integer> days) implements PresumedDenialConfig {}

    private static final PresumedDenial PRESUMED = new PresumedDenial(new Periods(
            true,
            Map.of(
                    LocalDate.of(1993, 10, 18), 30,
                    LocalDate.of(2024, 10, 1), 90,
                    LocalDate.of(2030, 1, 1), 0)));

    @ParameterizedTest
    @CsvSource({
        "1993-10-17, ",
        "1993-10-18, 30",
        "2016-03-30, 30",
        "2024-09-30, 30",
        "2024-10-01, 90",
        "2029-12-31, 90",
        "2030-01-01, "
    })
    void thePeriodIsTheOneInForceOnTheDayItIsSent(LocalDate sentOn, Integer days) {
        assertThat(PRESUMED.period(sentOn)).isEqualTo(days);
    }
}
