package clemency.stats.view;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SeriesTest {

    private static final LocalDate FIRST = LocalDate.of(2016, 1, 1);

    @Test
    void of_nothing_is_nothing() {
        assertThat(Series.EMPTY.upTo(FIRST)).isEqualTo(Figures.NONE);
        assertThat(Series.EMPTY.whole()).isEqualTo(Figures.NONE);
    }

    @Test
    void a_day_sees_itself_and_what_was_before() {
        var series = Series.EMPTY.with(changes(2, 5)).with(changes(4, 7));

        assertThat(received(series, 1)).isZero();
        assertThat(received(series, 2)).isEqualTo(5);
        assertThat(received(series, 3)).isEqualTo(5);
        assertThat(received(series, 4)).isEqualTo(12);
        assertThat(received(series, 9)).isEqualTo(12);
    }

    @Test
    void is_the_plain_sum_whatever_the_order_of_the_changes() {
        var random = new Random(20160330);
        var plain = new TreeMap<Integer, Long>();
        var series = Series.EMPTY;
        for (int round = 0; round < 500; round++) {
            var changes = new TreeMap<LocalDate, Figures>();
            for (int change = random.nextInt(4); change >= 0; change--) {
                int day = random.nextInt(60);
                long count = random.nextInt(7) - 3;
                plain.merge(day, count, Long::sum);
                changes.merge(FIRST.plusDays(day), Figures.of(Measure.RECEIVED, count), Figures::plus);
            }
            series = series.with(changes);
        }
        for (int day = -1; day < 62; day++) {
            long expected = plain.headMap(day, true).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            assertThat(received(series, day)).as("day %d", day).isEqualTo(expected);
        }
    }

    private static NavigableMap<LocalDate, Figures> changes(int day, long count) {
        return new TreeMap<>(java.util.Map.of(FIRST.plusDays(day), Figures.of(Measure.RECEIVED, count)));
    }

    private static long received(Series series, int day) {
        return series.upTo(FIRST.plusDays(day)).get(Measure.RECEIVED);
    }
}
