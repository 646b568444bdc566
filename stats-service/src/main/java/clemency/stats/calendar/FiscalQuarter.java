package clemency.stats.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** A quarter of a {@link FiscalYear}; the first one is October to December. */
public record FiscalQuarter(FiscalYear year, int number) {

    public static final String PATTERN = "FY[12][0-9]{3}-Q[1-4]";

    private static final Pattern TEXT = Pattern.compile(PATTERN);
    private static final int QUARTERS = 4;
    private static final int MONTHS = 3;

    public FiscalQuarter {
        if (number < 1 || number > QUARTERS) {
            throw new IllegalArgumentException("no quarter: " + number);
        }
    }

    public static FiscalQuarter of(LocalDate day) {
        var year = FiscalYear.of(day);
        var number = 1;
        while (new FiscalQuarter(year, number).last().isBefore(day)) {
            number++;
        }
        return new FiscalQuarter(year, number);
    }

    /** @throws DateTimeParseException where it is none such as {@code FY2016-Q2} */
    public static FiscalQuarter parse(String text) {
        if (!TEXT.matcher(text).matches()) {
            throw new DateTimeParseException("no fiscal quarter", text, 0);
        }
        return new FiscalQuarter(
                new FiscalYear(Integer.parseInt(text.substring(2, 6))), text.charAt(text.length() - 1) - '0');
    }

    public LocalDate first() {
        return year.first().plusMonths((long) MONTHS * (number - 1));
    }

    /** Inclusive. */
    public LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    public FiscalQuarter next() {
        return of(last().plusDays(1));
    }

    /** {@code FY2016-Q2}: January to March 2016. */
    @Override
    public String toString() {
        return year + "-Q" + number;
    }
}
