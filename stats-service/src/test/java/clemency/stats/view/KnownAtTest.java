package clemency.stats.view;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.WashingtonTime;
import clemency.stats.Fold;
import clemency.stats.World;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Sum;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Promise: the answer of an evening is the fold over what was recorded by then. */
class KnownAtTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);

    @Test
    void what_was_known_on_a_day_is_the_fold_of_what_was_recorded_by_then() {
        var events = World.of(3, 200);
        var snapshot = Told.of(Sum.of(events)).snapshot();
        var random = new Random(20160330);
        for (var round = 0; round < 200; round++) {
            var knownAt = FIRST.plusDays(random.nextInt(1_500));
            var day = random.nextInt(5) == 0 ? null : FIRST.plusDays(random.nextInt(1_500));
            var byThen = events.stream()
                    .filter(e -> !WashingtonTime.day(e.recordedAt()).isAfter(knownAt))
                    .toList();
            var expected = Fold.of(byThen).entrySet().stream()
                    .filter(entry -> day == null || !entry.getKey().day().isAfter(day))
                    .map(java.util.Map.Entry::getValue)
                    .reduce(Figures.NONE, Figures::plus);

            assertThat(snapshot.knownAt(knownAt, day, _ -> true)).isEqualTo(expected);
        }
    }
}
