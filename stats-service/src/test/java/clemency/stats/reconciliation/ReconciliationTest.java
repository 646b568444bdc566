package clemency.stats.reconciliation;

import static clemency.events.ClemencyType.COMMUTATION;
import static clemency.events.ClemencyType.PARDON;
import static clemency.stats.view.Told.daily;
import static clemency.stats.view.Told.received;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.aggregate.StatsRecord.Progress;
import clemency.stats.aggregate.StatsRecord.Watermark;
import clemency.stats.view.Scope;
import clemency.stats.view.Told;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconciliationTest {

    private final Told told = new Told()
            .partials(0, daily("2016-01-04", COMMUTATION), received(3))
            .swap(0);

    @Test
    void closes_when_all_count_the_same() {
        var reconciliation = Reconciliation.of(told.snapshot(), Optional.of(3L), Optional.of(3L));

        assertThat(reconciliation.closes()).isTrue();
        assertThat(reconciliation.compared()).isTrue();
        assertThat(reconciliation.intake()).isEqualTo(new Comparison(true, 3L, 3, 0L));
        assertThat(reconciliation.identity().get(Scope.ALL).pending()).isEqualTo(3);
        assertThat(reconciliation.identity()).containsOnlyKeys(Scope.NATIONAL);
    }

    @Test
    void a_neighbour_that_counts_differently_opens_it() {
        var reconciliation = Reconciliation.of(told.snapshot(), Optional.of(5L), Optional.of(3L));

        assertThat(reconciliation.closes()).isFalse();
        assertThat(reconciliation.intake().difference()).isEqualTo(-2);
    }

    @Test
    void a_neighbour_that_is_away_is_said_and_proves_nothing() {
        var reconciliation = Reconciliation.of(told.snapshot(), Optional.empty(), Optional.of(3L));

        assertThat(reconciliation.closes()).isTrue();
        assertThat(reconciliation.compared()).isFalse();
        assertThat(reconciliation.intake()).isEqualTo(new Comparison(false, null, 3, null));
    }

    @Test
    void what_could_not_be_counted_is_said_for_all_partitions() {
        for (int partition = 1; partition <= 2; partition++) {
            var _ = told.tell(new Watermark(Told.EPOCH, partition, new Progress(9, null, 0, partition, 10)));
        }

        var reconciliation = Reconciliation.of(told.snapshot(), Optional.empty(), Optional.empty());

        assertThat(reconciliation.incomplete()).isEqualTo(20);
        assertThat(reconciliation.unreadable()).isEqualTo(3);
    }

    @Test
    void an_opening_balance_is_pending_and_no_case_of_review() {
        var balance = Map.of(Measure.ADJUSTMENTS, 827L, Measure.PENDING, 827L, Measure.PENDING_ADJUSTED, 827L);
        var _ = told.partials(1, daily("2016-01-04", PARDON), Figures.of(balance))
                .swap(1);

        var reconciliation = Reconciliation.of(told.snapshot(), Optional.empty(), Optional.of(3L));

        assertThat(reconciliation.identity().get(Scope.ALL).pending()).isEqualTo(830);
        assertThat(reconciliation.review()).isEqualTo(new Comparison(true, 3L, 3, 0L));
        assertThat(reconciliation.closes()).isTrue();
    }

    @Test
    void two_types_that_are_wrong_by_the_same_do_not_close() {
        var _ = told.partials(1, daily("2016-01-04", PARDON), Figures.of(Measure.RECEIVED, 1))
                .partials(1, daily("2016-01-04", COMMUTATION), Figures.of(Measure.PENDING, 1))
                .swap(1);

        var reconciliation = Reconciliation.of(told.snapshot(), Optional.empty(), Optional.empty());

        assertThat(reconciliation.identity().get(Scope.ALL).residual()).isZero();
        assertThat(reconciliation.closes()).isFalse();
    }
}
