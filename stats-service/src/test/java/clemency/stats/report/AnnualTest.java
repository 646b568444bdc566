package clemency.stats.report;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Envelope;
import clemency.stats.FinerFold;
import clemency.stats.World;
import clemency.stats.aggregate.Sum;
import clemency.stats.calendar.FiscalYear;
import clemency.stats.duration.Targets;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Told;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The annual table against the petitions one by one. */
class AnnualTest {

    private static final List<Envelope> EVENTS = World.of(16, 600);
    private static final Snapshot SNAPSHOT = Told.of(Sum.of(EVENTS)).snapshot();
    private static final LocalDate TODAY = LocalDate.of(2017, 3, 14);
    private static final Targets TARGETS =
            () -> Map.of("TRADITIONAL", 200, "CLEMENCY_INITIATIVE_2014", 200, "CAPITAL", 200);

    @ParameterizedTest
    @ValueSource(ints = {2014, 2015, 2016, 2017})
    void each_row_closes_and_the_types_add_up(int year) {
        var rows = annual(year).rows();

        assertThat(rows)
                .allSatisfy(
                        row -> assertThat(row.pendingAtStart() + row.received() - row.processed() + row.adjustments())
                                .isEqualTo(row.pendingAtEnd()));
        var all = rows.getLast();
        var types = rows.subList(0, rows.size() - 1);
        assertThat(all.clemencyType()).isEqualTo(Scope.ALL);
        assertThat(types.stream().mapToLong(Annual.Row::received).sum())
                .isPositive()
                .isEqualTo(all.received());
        assertThat(types.stream().mapToLong(Annual.Row::backlogOverTarget).sum())
                .isEqualTo(all.backlogOverTarget());
        assertThat(types.stream().mapToLong(row -> row.responseDays().count()).sum())
                .isEqualTo(all.responseDays().count());
    }

    @ParameterizedTest
    @ValueSource(ints = {2015, 2016})
    void durations_are_those_of_the_petitions(int year) {
        var fiscal = new FiscalYear(year);
        var expected = FinerFold.durations(EVENTS, fiscal.first(), fiscal.last());

        var days = all(year).responseDays();

        assertThat(days.count()).isEqualTo(expected.size());
        assertThat(days.median().longValue()).isEqualTo(expected.get((expected.size() + 1) / 2 - 1));
        assertThat(days.lowest().longValue()).isEqualTo(Collections.min(expected));
        assertThat(days.highest().longValue()).isEqualTo(Collections.max(expected));
    }

    @Test
    void of_a_year_that_is_over_the_months_of_the_oldest_are_told() {
        assertThat(all(2016).tenOldest())
                .hasSize(10)
                .isEqualTo(oldest(new FiscalYear(2016).last()).stream()
                        .map(day -> YearMonth.from(day).toString())
                        .toList());
    }

    @Test
    void of_a_year_that_is_not_over_the_days_of_the_oldest_are_told_and_the_backlog_is_exact() {
        var end = LocalDate.of(9999, 1, 1);
        assertThat(annual(2017).to()).isEqualTo(TODAY);
        assertThat(all(2017).tenOldest())
                .isEqualTo(oldest(end).stream().map(LocalDate::toString).toList());
        var late = FinerFold.active(EVENTS, end).entrySet().stream()
                .filter(day -> ChronoUnit.DAYS.between(day.getKey(), TODAY) > 200)
                .mapToLong(Map.Entry::getValue)
                .sum();
        assertThat(all(2017).backlogOverTarget()).isPositive().isLessThanOrEqualTo(late);
    }

    @Test
    void a_line_has_a_cell_for_each_column() {
        var table = annual(2016);
        assertThat(table.columns())
                .contains(
                        "medianDays",
                        "percentile80Days",
                        "percentile95Days",
                        "days 0-20",
                        "days 401 and more",
                        "oldest 10");
        assertThat(table.lines())
                .hasSameSizeAs(table.rows())
                .allSatisfy(line -> assertThat(line).hasSameSizeAs(table.columns()));
    }

    private static List<LocalDate> oldest(LocalDate day) {
        var days = new ArrayList<LocalDate>();
        FinerFold.active(EVENTS, day)
                .forEach((received, count) -> days.addAll(Collections.nCopies(count.intValue(), received)));
        return days.subList(0, Math.min(10, days.size()));
    }

    private static Annual.Row all(int year) {
        return annual(year).rows().getLast();
    }

    private static Annual annual(int year) {
        return Annual.of(SNAPSHOT, new FiscalYear(year), TARGETS, TODAY);
    }
}
