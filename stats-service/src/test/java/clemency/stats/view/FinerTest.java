package clemency.stats.view;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.FinerFold;
import clemency.stats.World;
import clemency.stats.aggregate.Sum;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FinerTest {

    @Test
    void the_oldest_active_petition_is_the_first_of_those_that_wait() {
        var events = World.of(11, 300);
        var cells = Sum.of(events);
        var snapshot = Told.of(cells).snapshot();

        assertThat(snapshot.finer().oldestActive())
                .contains(FinerFold.active(events, LocalDate.MAX)
                        .keySet()
                        .iterator()
                        .next());
        assertThat(snapshot.cells()).isEqualTo(cells.size());
    }

    @Test
    void of_nothing_nobody_is_the_oldest() {
        assertThat(new Told().swap(0).snapshot().finer().oldestActive()).isEmpty();
    }
}
