package clemency.stats.report;

import clemency.events.Administration;
import clemency.stats.calendar.FiscalYear;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A fiscal year, or an administration's share of one in which the administration changes: up to noon of 20 January, and from
 * then on. What was decided counts by who acted, whatever the hour.
 *
 * @param to the last day of it, inclusive; shares meet on the day of inauguration
 * @param countedTo the last day of the year that counts, of all its shares the same
 * @param first the earliest administration whose acts are in it; null: whoever came before
 * @param last the latest one; null: whoever comes after
 */
record Term(
        FiscalYear year,
        Administration administration,
        LocalDate from,
        LocalDate to,
        LocalDate countedTo,
        Administration first,
        Administration last) {

    /** The shares of a year in order; one in most years. */
    static List<Term> of(FiscalYear year, LocalDate asOf) {
        var end = year.last().isAfter(asOf) ? asOf : year.last();
        var found = Administration.on(year.first());
        var acting = Arrays.stream(Administration.values())
                .filter(each -> each == found
                        || each.compareTo(found) > 0 && !each.inaugurated().isAfter(end))
                .toList();
        return IntStream.range(0, acting.size())
                .mapToObj(share -> new Term(
                        year,
                        acting.get(share),
                        share == 0 ? year.first() : acting.get(share).inaugurated(),
                        share == acting.size() - 1 ? end : acting.get(share + 1).inaugurated(),
                        end,
                        share == 0 ? null : acting.get(share),
                        share == acting.size() - 1 ? null : acting.get(share)))
                .toList();
    }

    boolean covers(Administration acting) {
        return !isAfter(acting) && (last == null || acting.compareTo(last) <= 0);
    }

    /** Whether it finds what that administration did in the same year. */
    boolean isAfter(Administration acting) {
        return first != null && acting.compareTo(first) < 0;
    }
}
