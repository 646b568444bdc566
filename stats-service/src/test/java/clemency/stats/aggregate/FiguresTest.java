package clemency.stats.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FiguresTest {

    /** Each measure has a bit of its own. */
    @Test
    void there_are_no_more_measures_than_bits() {
        assertThat(Measure.values()).hasSizeLessThan(Long.SIZE);
    }

    @Test
    void adds_and_subtracts_like_a_map_of_numbers() {
        var random = new Random(7);
        for (int round = 0; round < 500; round++) {
            addAndSubtract(numbers(random), numbers(random));
        }
    }

    private static void addAndSubtract(Map<Measure, Long> one, Map<Measure, Long> other) {
        assertSame(Figures.of(one), one);
        assertSame(Figures.of(one).plus(Figures.of(other)), sum(one, other, 1));
        assertSame(Figures.of(one).minus(Figures.of(other)), sum(one, other, -1));
        assertThat(Figures.of(one).plus(Figures.of(other)).minus(Figures.of(other)))
                .isEqualTo(Figures.of(one))
                .hasSameHashCodeAs(Figures.of(one));
        assertThat(Figures.of(one).minus(Figures.of(one))).isSameAs(Figures.NONE);
        assertThat(FiguresCodec.read(FiguresCodec.write(Figures.of(one)))).isEqualTo(Figures.of(one));
    }

    @Test
    void what_is_added_up_one_by_one_is_the_same() {
        var figures = Figures.NONE;
        for (var measure : Measure.values()) {
            figures = figures.plus(measure, measure.ordinal());
        }
        assertThat(figures.get(Measure.values()[0])).isZero();
        assertThat(figures.get(Measure.PENDING_ADJUSTED)).isEqualTo(Measure.PENDING_ADJUSTED.ordinal());
        assertThat(figures.plus(Measure.DECLINED, 0)).isEqualTo(figures);
    }

    private static void assertSame(Figures figures, Map<Measure, Long> numbers) {
        for (var measure : Measure.values()) {
            assertThat(figures.get(measure)).as("%s", measure).isEqualTo(numbers.getOrDefault(measure, 0L));
        }
        assertThat(figures.isZero()).isEqualTo(numbers.values().stream().allMatch(number -> number == 0));
        assertThat(figures.nonZero().values()).doesNotContain(0L);
        assertThat(figures).isEqualTo(Figures.of(numbers));
    }

    private static Map<Measure, Long> sum(Map<Measure, Long> one, Map<Measure, Long> other, int sign) {
        var sum = new EnumMap<Measure, Long>(one);
        other.forEach((measure, number) -> sum.merge(measure, sign * number, Long::sum));
        return sum;
    }

    /** Few and small, so that sums come to zero. */
    private static EnumMap<Measure, Long> numbers(Random random) {
        var numbers = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : Measure.values()) {
            if (random.nextInt(3) == 0) {
                numbers.put(measure, random.nextLong(-2, 3));
            }
        }
        return numbers;
    }
}
