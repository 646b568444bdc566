package clemency.stats.report;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.World;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.aggregate.Sum;
import clemency.stats.calendar.FiscalYear;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Told;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FiscalYearsTest {

    private static final Map<Cell, Figures> CELLS = Sum.of(World.of(20170120, 500));
    private static final Snapshot WORLD = Told.of(CELLS).snapshot();

    @Test
    void each_row_closes_and_begins_with_what_the_one_before_it_left() {
        var left = new HashMap<Scope, Long>();
        for (var row : FiscalYears.of(WORLD, null, Scope.KINDS).rows()) {
            assertThat(row.residual()).isZero();
            assertThat(row.pendingAtStart()).isEqualTo(left.getOrDefault(row.clemencyType(), 0L));
            assertThat(row.denied()).isEqualTo(row.deniedExpress() + row.deniedPresumed());
            left.put(row.clemencyType(), row.pendingAtEnd());
        }
        assertThat(left.values().stream().mapToLong(Long::longValue).sum())
                .isPositive()
                .isEqualTo(WORLD.whole(_ -> true).get(Measure.PENDING));
    }

    /** By plain loops over the daily cells. */
    @Test
    void each_cell_is_counted_in_one_row() {
        for (var row : FiscalYears.of(WORLD, null, Scope.KINDS).rows()) {
            var expected = Figures.NONE;
            for (var cell : CELLS.entrySet()) {
                if (cell.getKey() instanceof Cell.Daily(var day, var type, var _, var acting)
                        && row.clemencyType().covers(type)
                        && FiscalYear.of(day).year() == row.fiscalYear()
                        && (row.fiscalYear() != 2017
                                || (acting.compareTo(Administration.OBAMA) <= 0)
                                        == (row.administration() == Administration.OBAMA))) {
                    expected = expected.plus(cell.getValue());
                }
            }
            assertThat(row.received()).isEqualTo(expected.get(Measure.RECEIVED));
            assertThat(row.granted()).isEqualTo(expected.get(Measure.GRANTED));
            assertThat(row.deniedPresumed()).isEqualTo(expected.get(Measure.DENIED_PRESUMED));
            assertThat(row.closed()).isEqualTo(expected.get(Measure.CLOSED));
            assertThat(row.adjustments()).isEqualTo(expected.get(Measure.ADJUSTMENTS));
        }
    }

    /** Two Presidents can sign on 20 January 2017; the year has two rows, and the second finds what the first left. */
    @Test
    void a_year_in_which_the_administration_changes_has_two_rows() {
        var told = new Told()
                .partials(0, on("2016-09-30", Administration.OBAMA), Told.received(9))
                .partials(0, on("2017-01-20", Administration.OBAMA), granted(3))
                .partials(0, on("2017-01-20", Administration.TRUMP_FIRST), granted(1))
                .partials(0, on("2017-09-30", Administration.TRUMP_FIRST), granted(1))
                .swap(0);

        var rows = FiscalYears.of(told.snapshot(), null, List.of(Scope.PARDON)).rows();

        assertThat(rows).extracting(FiscalYears.Row::fiscalYear).containsExactly(2016, 2017, 2017);
        assertThat(rows)
                .extracting(FiscalYears.Row::administration)
                .containsExactly(Administration.OBAMA, Administration.OBAMA, Administration.TRUMP_FIRST);
        assertThat(rows)
                .extracting(row -> row.from() + ".." + row.to())
                .containsExactly("2015-10-01..2016-09-30", "2016-10-01..2017-01-20", "2017-01-20..2017-09-30");
        assertThat(rows).extracting(FiscalYears.Row::pendingAtStart).containsExactly(0L, 9L, 6L);
        assertThat(rows).extracting(FiscalYears.Row::granted).containsExactly(0L, 3L, 2L);
        assertThat(rows).extracting(FiscalYears.Row::pendingAtEnd).containsExactly(9L, 6L, 4L);
    }

    @Test
    void as_of_a_day_is_the_table_of_that_evening() {
        var asOf = LocalDate.of(2015, 3, 14);
        var rows = FiscalYears.of(WORLD, asOf, List.of(Scope.COMMUTATION)).rows();

        assertThat(rows.getLast().to()).isEqualTo(asOf);
        assertThat(rows.getLast().pendingAtEnd())
                .isEqualTo(WORLD.upTo(asOf, slice -> slice.clemencyType() == ClemencyType.COMMUTATION)
                        .get(Measure.PENDING));
        var beforeTheChange = FiscalYears.of(WORLD, LocalDate.of(2017, 1, 19), List.of(Scope.PARDON));
        assertThat(beforeTheChange.only(new FiscalYear(2017)).orElseThrow().rows())
                .hasSize(1);
        assertThat(FiscalYears.of(WORLD, LocalDate.of(2000, 1, 1), Scope.KINDS).rows())
                .isEmpty();
        assertThat(FiscalYears.of(WORLD, LocalDate.of(9999, 12, 31), Scope.KINDS)
                        .rows())
                .isEqualTo(FiscalYears.of(WORLD, null, Scope.KINDS).rows());
    }

    @Test
    void other_is_remissions_and_reprieves() {
        var apart = FiscalYears.of(WORLD, null, List.of(Scope.REMISSION, Scope.REPRIEVE))
                .rows();
        var together = FiscalYears.of(WORLD, null, List.of(Scope.OTHER)).rows();

        assertThat(apart.stream().mapToLong(FiscalYears.Row::received).sum())
                .isPositive()
                .isEqualTo(
                        together.stream().mapToLong(FiscalYears.Row::received).sum());
    }

    @Test
    void a_line_has_a_cell_for_each_column() {
        var table = FiscalYears.of(WORLD, null, Scope.KINDS);
        assertThat(table.columns()).startsWith("fiscalYear", "administration").endsWith("residual", "dataAsOf");
        assertThat(table.lines())
                .hasSameSizeAs(table.rows())
                .allSatisfy(line -> assertThat(line).hasSameSizeAs(table.columns()));
    }

    private static Cell on(String day, Administration acting) {
        return Told.daily(day, ClemencyType.PARDON, Programme.TRADITIONAL, acting);
    }

    private static Figures granted(long count) {
        return Figures.of(Map.of(Measure.GRANTED, count, Measure.PENDING, -count));
    }
}
