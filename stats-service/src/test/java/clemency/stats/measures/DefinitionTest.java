package clemency.stats.measures;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DefinitionTest {

    private static final Span SPAN = Span.of(
            Figures.of(Map.of(Measure.PENDING, 10L, Measure.SET_ASIDE, 4L)),
            Figures.of(Map.of(
                    Measure.RECEIVED, 8L,
                    Measure.GRANTED, 1L,
                    Measure.DENIED_EXPRESS, 2L,
                    Measure.DENIED_PRESUMED, 1L,
                    Measure.CLOSED, 2L,
                    Measure.PENDING, 2L,
                    Measure.SET_ASIDE, -1L,
                    Measure.MONTHS_COMMUTED, 187L)));

    @Test
    void stocks_are_of_the_ends_and_flows_of_the_period() {
        assertThat(Definition.PENDING_AT_START.of(SPAN)).isEqualTo(10L);
        assertThat(Definition.PENDING.of(SPAN)).isEqualTo(12L);
        assertThat(Definition.SET_ASIDE.of(SPAN)).isEqualTo(3L);
        assertThat(Definition.ACTIVE.of(SPAN)).isEqualTo(9L);
        assertThat(Definition.DENIED.of(SPAN)).isEqualTo(3L);
        assertThat(Definition.RESIDUAL.of(SPAN)).isEqualTo(0L);
        assertThat(Definition.CLEARANCE_RATE.of(SPAN)).isEqualTo(0.75);
        assertThat(Definition.GRANT_RATE_BY_DECIDED.of(SPAN)).isEqualTo(0.1667);
        assertThat(Definition.GRANT_RATE_BY_RECEIVED.of(SPAN)).isEqualTo(0.125);
        assertThat(Definition.YEARS_COMMUTED.of(SPAN)).isEqualTo(15.58);
    }

    @Test
    void a_rate_of_nothing_is_none() {
        var nothing = Span.of(Figures.NONE, Figures.NONE);
        assertThat(Definition.CLEARANCE_RATE.of(nothing)).isNull();
        assertThat(Definition.GRANT_RATE_BY_DECIDED.of(nothing)).isNull();
    }

    @Test
    void each_has_a_name_of_its_own_and_says_what_it_is() {
        var all = Measured.all().stream().map(Described::of).toList();
        assertThat(all.stream().map(Described::name).collect(Collectors.toSet()))
                .hasSameSizeAs(all);
        assertThat(all).allSatisfy(each -> {
            assertThat(each.formula()).isNotBlank();
            assertThat(each.source()).isNotBlank();
            assertThat(each.address()).startsWith("/api/");
        });
    }

    /** What is counted by day is told somewhere; the part that no petition stands for is the reconciliation's. */
    @Test
    void every_daily_measure_is_answered() {
        var told = Arrays.stream(Measure.values())
                .filter(measure -> measure.kind() == Measure.Kind.DAILY)
                .filter(DefinitionTest::isTold)
                .toList();
        assertThat(Arrays.stream(Measure.values()).filter(measure -> measure.kind() == Measure.Kind.DAILY))
                .filteredOn(measure -> !told.contains(measure))
                .containsExactly(Measure.PENDING_ADJUSTED);
    }

    private static boolean isTold(Measure measure) {
        var moved = Span.of(Figures.NONE, Figures.of(measure, 12));
        return Arrays.stream(Definition.values())
                .filter(definition -> definition != Definition.RESIDUAL)
                .map(definition -> definition.of(moved))
                .anyMatch(number -> number != null && number.doubleValue() != 0);
    }
}
