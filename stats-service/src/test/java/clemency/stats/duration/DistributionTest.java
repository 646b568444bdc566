package clemency.stats.duration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class DistributionTest {

    @Test
    void percentiles_are_by_nearest_rank() {
        // 1, 1, 2, 30, 30, 30, 30, 30, 400, 900
        var told = Distribution.of(new TreeMap<>(Map.of(1, 2L, 2, 1L, 30, 5L, 400, 1L, 900, 1L)), 1_454);

        assertThat(told.count()).isEqualTo(10);
        assertThat(told.mean()).isEqualTo(145.4);
        assertThat(told.median()).isEqualTo(30);
        assertThat(told.percentile80()).isEqualTo(30);
        assertThat(told.percentile95()).isEqualTo(900);
        assertThat(told.lowest()).isEqualTo(1);
        assertThat(told.highest()).isEqualTo(900);
    }

    @Test
    void of_nothing_there_is_no_average() {
        var told = Distribution.of(new TreeMap<>(), 0);

        assertThat(told.count()).isZero();
        assertThat(told.mean()).isNull();
        assertThat(told.median()).isNull();
        assertThat(told.bands()).allSatisfy(band -> assertThat(band.count()).isZero());
    }

    @Test
    void the_bands_are_those_of_the_FOIA_report() {
        var each = new TreeMap<Integer, Long>();
        for (var day : new int[] {0, 20, 21, 40, 200, 201, 300, 301, 400, 401, 9_000}) {
            each.put(day, 1L);
        }
        assertThat(Distribution.of(each, 0).bands())
                .extracting(band -> band.from() + "-" + band.to() + ": " + band.count())
                .containsExactly(
                        "0-20: 2",
                        "21-40: 2",
                        "41-60: 0",
                        "61-80: 0",
                        "81-100: 0",
                        "101-120: 0",
                        "121-140: 0",
                        "141-160: 0",
                        "161-180: 0",
                        "181-200: 1",
                        "201-300: 2",
                        "301-400: 2",
                        "401-null: 2");
    }
}
