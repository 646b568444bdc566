package clemency.stats.calendar;

import java.time.LocalDate;
import java.time.Month;

/** 1 October to 30 September, named by its end. */
public record FiscalYear(int year) implements Comparable<FiscalYear> {

    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear());
    }

    public LocalDate first() {
        return LocalDate.of(year - 1, Month.OCTOBER, 1);
    }

    /** Inclusive. */
    public LocalDate last() {
        return LocalDate.of(year, Month.SEPTEMBER, 30);
    }

    public FiscalYear next() {
        return new FiscalYear(year + 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(year, other.year);
    }

    /** {@code FY2016}. */
    @Override
    public String toString() {
        return "FY" + year;
    }
}
