package clemency.stats.figures;

import clemency.events.Administration;
import clemency.stats.calendar.FiscalYear;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** How time is divided. */
enum Period {
    DAY("day", day -> day),
    MONTH("month", day -> day.withDayOfMonth(1)),
    /** 1 October to 30 September, named by its end. */
    FISCAL_YEAR("fiscalYear", day -> FiscalYear.of(day).first()),
    /** Of the acting administration, not of the date: a decision of 20 January may be either's. */
    ADMINISTRATION("administration", day -> Administration.on(day).inaugurated());

    /** One period, both days inclusive; of an administration the days are none. */
    record Range(String label, LocalDate from, LocalDate to, Administration administration) {}

    private final String wireName;
    private final UnaryOperator<LocalDate> begin;

    Period(String wireName, UnaryOperator<LocalDate> begin) {
        this.wireName = wireName;
        this.begin = begin;
    }

    String wireName() {
        return wireName;
    }

    static Optional<Period> named(String wireName) {
        return Arrays.stream(values())
                .filter(each -> each.wireName.equals(wireName))
                .findFirst();
    }

    /** The periods of these days in order; the first and the last only as far as they lie within. */
    List<Range> between(LocalDate from, LocalDate to) {
        if (this == ADMINISTRATION) {
            return administrations();
        }
        var ranges = new ArrayList<Range>();
        for (var start = begin.apply(from); !start.isAfter(to); start = next(start)) {
            var end = next(start).minusDays(1);
            ranges.add(new Range(label(start), start.isBefore(from) ? from : start, end.isAfter(to) ? to : end, null));
        }
        return ranges;
    }

    private static List<Range> administrations() {
        return Arrays.stream(Administration.values())
                .map(each -> new Range(each.name(), null, null, each))
                .toList();
    }

    private LocalDate next(LocalDate start) {
        return switch (this) {
            case DAY -> start.plusDays(1);
            case MONTH -> start.plusMonths(1);
            case FISCAL_YEAR -> start.plusYears(1);
            case ADMINISTRATION -> throw new IllegalStateException("administrations are listed, not counted on");
        };
    }

    private String label(LocalDate start) {
        return switch (this) {
            case DAY -> start.toString();
            case MONTH -> YearMonth.from(start).toString();
            case FISCAL_YEAR -> FiscalYear.of(start).toString();
            case ADMINISTRATION -> Administration.on(start).name();
        };
    }
}
