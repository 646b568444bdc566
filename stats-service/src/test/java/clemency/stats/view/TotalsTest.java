package clemency.stats.view;

import static clemency.events.ClemencyType.COMMUTATION;
import static clemency.events.ClemencyType.PARDON;
import static clemency.stats.view.Told.daily;
import static clemency.stats.view.Told.received;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class TotalsTest {

    private final Told told = new Told();

    @Test
    void a_partition_shows_nothing_before_its_own_watermark() {
        var _ = told.partials(0, daily("2016-01-04", COMMUTATION), received(3))
                .partials(1, daily("2016-01-04", COMMUTATION), received(4))
                .swap(1);

        assertThat(pending()).isEqualTo(4);
        assertThat(told.swap(0).snapshot().offset()).isEqualTo(3);
        assertThat(pending()).isEqualTo(7);
    }

    @Test
    void the_last_value_of_a_partition_replaces_its_earlier_ones() {
        var _ = told.partials(0, daily("2016-01-04", COMMUTATION), received(3))
                .swap(0)
                .partials(0, daily("2016-01-04", COMMUTATION), received(5))
                .partials(0, daily("2016-01-04", COMMUTATION), received(2))
                .swap(0);

        assertThat(pending()).isEqualTo(2);
    }

    @Test
    void the_same_values_told_again_change_no_figure_and_no_offset_of_a_figure() {
        var _ = told.partials(0, daily("2016-01-04", COMMUTATION), received(3)).swap(0);
        var _ = told.partials(0, daily("2016-01-04", COMMUTATION), received(3)).swap(0);

        var all = told.snapshot().national(Scope.ALL);
        assertThat(told.snapshot().offset()).isEqualTo(3);
        assertThat(all.value(Figure.PENDING)).isEqualTo(3);
        assertThat(all.changedAfter(0, Figure.PENDING)).isTrue();
        assertThat(all.changedAfter(1, Figure.PENDING)).isFalse();
    }

    @Test
    void a_change_marks_the_figures_it_moves_and_no_others() {
        var _ = told.partials(0, daily("2016-01-04", PARDON), received(1)).swap(0);
        var _ = told.partials(0, daily("2016-01-04", COMMUTATION), Figures.of(Measure.CLOSED, 1))
                .swap(0);

        var snapshot = told.snapshot();
        assertThat(snapshot.national(Scope.PARDON).changedAfter(1, Figure.RECEIVED))
                .isFalse();
        assertThat(snapshot.national(Scope.ALL).changedAfter(1, Figure.RECEIVED))
                .isFalse();
        assertThat(snapshot.national(Scope.ALL).changedAfter(1, Figure.CLOSED)).isTrue();
        assertThat(snapshot.national(Scope.COMMUTATION).changedAfter(1, Figure.RESIDUAL))
                .isTrue();
        assertThat(snapshot.national(Scope.COMMUTATION).value(Figure.RESIDUAL)).isEqualTo(1);
    }

    @Test
    void data_is_as_of_the_latest_recording_of_any_partition() {
        assertThat(told.snapshot().dataAsOf()).isNull();

        var _ = told.tell(Told.watermark(0, "2026-01-02T00:00:00Z")).tell(Told.watermark(1, "2026-01-01T00:00:00Z"));

        assertThat(told.snapshot().dataAsOf()).isEqualTo(Instant.parse("2026-01-02T00:00:00Z"));
    }

    @Test
    void records_of_another_epoch_are_not_counted() {
        var totals = new Totals("2", "2.log");

        assertThat(totals.accept(0, Told.watermark(0, "2026-01-02T00:00:00Z"))).isFalse();
        assertThat(totals.snapshot().offset()).isEqualTo(-1);
    }

    @Test
    void an_earlier_snapshot_stays_as_it_was() {
        var earlier = told.partials(0, daily("2016-01-04", COMMUTATION), received(3))
                .swap(0)
                .snapshot();

        var _ = told.partials(0, daily("2016-01-04", COMMUTATION), received(9))
                .swap(0)
                .snapshot();

        assertThat(earlier.national(Scope.ALL).value(Figure.PENDING)).isEqualTo(3);
        assertThat(earlier.whole(_ -> true).get(Measure.PENDING)).isEqualTo(3);
    }

    @Test
    void a_type_stands_on_each_day_as_its_slices_do_together() {
        var days = List.of("2016-03-30", "2016-01-04", "2016-08-03", "2016-01-04");
        for (var i = 0; i < days.size(); i++) {
            for (var type : ClemencyType.values()) {
                var cell = daily(days.get(i), type, new Programme("P" + i), Administration.OBAMA);
                var _ = told.partials(i, cell, received(10L * i + type.ordinal() + 1));
            }
            var _ = told.swap(i);
            for (var scope : Scope.values()) {
                assertAddsUp(told.snapshot(), scope);
            }
        }
    }

    private static void assertAddsUp(Snapshot snapshot, Scope scope) {
        Predicate<Slice> covered = slice -> scope.covers(slice.clemencyType());
        for (var day = LocalDate.parse("2016-01-03"); day.getYear() == 2016; day = day.plusDays(1)) {
            assertThat(snapshot.upTo(day, scope)).isEqualTo(snapshot.upTo(day, covered));
        }
        assertThat(snapshot.whole(scope)).isEqualTo(snapshot.whole(covered)).isNotEqualTo(Figures.NONE);
    }

    private long pending() {
        var snapshot = told.snapshot();
        assertThat(snapshot.whole(_ -> true).get(Measure.PENDING))
                .isEqualTo(snapshot.national(Scope.ALL).value(Figure.PENDING));
        return snapshot.national(Scope.ALL).value(Figure.PENDING);
    }
}
