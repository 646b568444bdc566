package clemency.stats.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DaysTest {

    @Property
    void aDurationIsToldExactlyOrWithinEightInAThousand(@ForAll @IntRange(max = 60_000) int days) {
        var told = Days.middle(Days.step(days));
        if (days < Days.EXACT) {
            assertThat(told).isEqualTo(days);
        } else {
            assertThat(Math.abs(told - days)).isLessThanOrEqualTo((int) Math.ceil(days * 0.008));
        }
    }

    @Property
    void stepsKeepTheOrder(@ForAll @IntRange(max = 60_000) int days) {
        assertThat(Days.step(days + 1)).isGreaterThanOrEqualTo(Days.step(days));
        assertThat(Days.step(days)).isLessThanOrEqualTo(days);
    }

    @Example
    void fiftyYearsAreLessThanFourHundredSteps() {
        var steps = java.util.stream.IntStream.range(Days.EXACT, 18_263)
                .map(Days::step)
                .distinct()
                .count();
        assertThat(steps).isLessThan(400);
    }
}
