package clemency.review.effort.hours;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.review.attorney.roster.Presence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesheetTest {

    private static final LocalDate TODAY = LocalDate.of(2016, 1, 15);
    private static final LocalDate RECEIVED = LocalDate.of(2016, 1, 4);

    private static Entry entry(String hours, LocalDate on) {
        return new Entry(
                new UUID(9, 1), new UUID(1, 1), Stage.INVESTIGATION, new UUID(2, 1), on, new BigDecimal(hours));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 2016-01-15, PRESENT, 0, 0, ",
        "2, 2016-01-04, ON_LEAVE, 0, 0, ",
        "0, 2016-01-15, PRESENT, 0, 0, NO_HOURS",
        "0.00, 2016-01-15, PRESENT, 0, 0, NO_HOURS",
        "2, 2016-01-16, PRESENT, 0, 0, IN_FUTURE",
        "2, 2016-01-03, PRESENT, 0, 0, BEFORE_RECEIPT",
        "2, 2016-01-15, NOT_STARTED, 0, 0, NOT_AT_WORK",
        "2, 2016-01-15, DEPARTED, 0, 0, NOT_AT_WORK",
        "2, 2016-01-15, PRESENT, 22, 0, ",
        "2.01, 2016-01-15, PRESENT, 22, 0, DAY_TOO_LONG",
        "-2, 2016-01-15, PRESENT, 2, 2, ",
        "-2, 2016-01-15, PRESENT, 2, 1.99, LESS_THAN_NOTHING",
        "-2, 2016-01-15, PRESENT, 1, 9, LESS_THAN_NOTHING"
    })
    void saysWhatCantBeMeant(
            String hours,
            LocalDate on,
            Presence presence,
            BigDecimal onThatDay,
            BigDecimal onThatPart,
            Timesheet.Refusal refusal) {
        var sheet = new Timesheet(RECEIVED, presence, onThatDay, onThatPart);

        assertThat(sheet.refusal(entry(hours, on), TODAY).orElse(null)).isEqualTo(refusal);
    }
}
