package clemency.review.capacity.figures;

import java.time.LocalDate;

/** The thirteen weeks, a quarter, over which rates are taken, and for which hours are planned. */
public record Span(LocalDate today) {

    public static final int WEEKS = 13;
    private static final int DAYS = 7 * WEEKS;

    /** The first day of the weeks that end today. */
    public LocalDate since() {
        return today.minusDays(DAYS - 1L);
    }

    /** The last day of the weeks that begin today. */
    LocalDate until() {
        return today.plusDays(DAYS - 1L);
    }

    static double perWeek(double all) {
        return Rounded.tenths(all / WEEKS);
    }
}
