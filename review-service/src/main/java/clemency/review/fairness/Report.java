package clemency.review.fairness;

import clemency.review.assignment.Levers;
import java.time.LocalDate;
import java.util.List;

/**
 * The assignments of a week beside the shares that were set. Shares are measured by the last hundred assignments, so a week of
 * few may be away from them.
 *
 * @param from a Monday
 * @param until the Sunday after it
 * @param levers in force at its end
 * @param assigned in all, capital cases left out
 * @param programmes that were assigned from or wait, by their codes
 */
record Report(LocalDate from, LocalDate until, Levers levers, long assigned, List<Line> programmes) {

    static Report of(LocalDate from, Levers levers, List<Line.Row> rows, LocalDate today) {
        var all = rows.stream()
                .filter(row -> !row.capital())
                .mapToLong(Line.Row::assigned)
                .sum();
        var lines = rows.stream().map(row -> row.line(levers, all, today)).toList();
        return new Report(from, from.plusDays(6), levers, all, lines);
    }
}
