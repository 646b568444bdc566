package clemency.stats.publication;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.stats.calendar.FiscalQuarter;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChainTest {

    private static final Publication SECOND = release("FY2016-Q2", "2016-04-01T12:00:00Z");
    private static final Publication THIRD = release("FY2016-Q3", "2016-07-01T12:00:00Z");

    @Test
    void the_first_of_a_quarter_counts() {
        var again = release("FY2016-Q2", "2016-04-01T12:00:01Z");
        var chain = Chain.EMPTY.with(0, SECOND).with(1, again).with(2, THIRD).with(3, again);

        assertThat(chain.entries()).containsExactly(new Chain.Entry(0, SECOND), new Chain.Entry(2, THIRD));
        assertThat(chain.of(SECOND.quarter()).orElseThrow().offset()).isZero();
        assertThat(chain.last()).contains(THIRD);
    }

    @Test
    void what_does_not_follow_does_not_count() {
        var chain = Chain.EMPTY
                .with(0, SECOND)
                .with(1, release("FY2016-Q4", "2016-10-01T12:00:00Z"))
                .with(2, release("FY2016-Q1", "2016-10-01T12:00:00Z"));

        assertThat(chain.entries()).containsExactly(new Chain.Entry(0, SECOND));
        assertThat(chain.of(THIRD.quarter())).isEmpty();
    }

    private static Publication release(String quarter, String at) {
        return new Publication(
                FiscalQuarter.parse(quarter), Instant.parse(at), Instant.parse(at), 10, List.of(), List.of());
    }
}
