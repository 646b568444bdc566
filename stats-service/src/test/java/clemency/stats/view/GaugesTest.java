package clemency.stats.view;

import static clemency.events.ClemencyType.COMMUTATION;
import static clemency.events.ClemencyType.PARDON;
import static clemency.stats.view.Told.daily;
import static clemency.stats.view.Told.received;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GaugesTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2016-03-30T18:00:00Z"), ZoneOffset.UTC);

    private final View view = new View();
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Told told = new Told();

    GaugesTest() {
        new ViewGauges(view, CLOCK).register(null, registry);
        new ProgrammeGauges(view, registry).register(null);
    }

    @Test
    void clearance_is_of_the_last_365_days() {
        var ended = Figures.of(Map.of(
                Measure.GRANTED, 1L, Measure.DENIED_EXPRESS, 1L, Measure.DENIED_PRESUMED, 1L, Measure.CLOSED, 1L));
        var _ = told.partials(0, daily("2015-03-31", PARDON), received(1_000))
                .partials(0, daily("2015-04-01", PARDON), received(5))
                .partials(0, daily("2016-03-30", PARDON), ended)
                .partials(0, daily("2016-03-31", PARDON), received(1_000))
                .partials(0, daily("2016-03-30", COMMUTATION), received(3))
                .swap(0);
        view.show(told.snapshot());

        assertThat(value("clemency.clearance.ratio", "clemency_type", "PARDON")).isEqualTo(0.8);
        assertThat(value("clemency.clearance.ratio", "clemency_type", "ALL")).isEqualTo(0.5);
        assertThat(value("clemency.clearance.ratio", "clemency_type", "OTHER")).isNaN();
    }

    @Test
    void pending_is_told_by_programme_from_the_first_petition_in_it() {
        assertThat(registry.find("clemency.statistics.pending").gauges()).isEmpty();
        var _ = told.partials(0, daily("2016-03-30", PARDON), received(3)).swap(0);
        view.show(told.snapshot());
        assertThat(value("clemency.statistics.pending", "programme", "TRADITIONAL"))
                .isEqualTo(3);

        var _ = told.partials(0, daily("2016-03-30", PARDON), received(4)).swap(0);
        view.show(told.snapshot());
        assertThat(value("clemency.statistics.pending", "programme", "TRADITIONAL"))
                .isEqualTo(4);
    }

    @Test
    void the_oldest_age_is_of_who_is_active() {
        var programme = ((Cell.Daily) daily("2016-03-01", PARDON)).programme();
        var _ = told.partials(
                        0, new Cell.Queue(LocalDate.of(2016, 3, 1), PARDON, programme), Figures.of(Measure.ACTIVE, 1))
                .swap(0);
        view.show(told.snapshot());
        assertThat(value("clemency.oldest.age")).isEqualTo(29);
    }

    @Test
    void nothing_is_told_while_nothing_is_known() {
        assertThat(value("clemency.pending", "clemency_type", "ALL")).isNaN();
        assertThat(value("clemency.clearance.ratio", "clemency_type", "ALL")).isNaN();
        assertThat(value("clemency.cells")).isNaN();
    }

    private double value(String name, String... tags) {
        return registry.get(name).tags(tags).gauge().value();
    }
}
