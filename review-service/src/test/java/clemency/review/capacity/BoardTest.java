package clemency.review.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.review.capacity.Board.Figure;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BoardTest {

    private static final Figure OLDEST = new Figure("age.oldest", "programme", "TRADITIONAL");
    private static final Figure MEDIAN = new Figure("age.median", "programme", "TRADITIONAL");
    private static final Figure OTHER = new Figure("age.oldest", "programme", "CAPITAL");
    private static final Figure ROOM = new Figure("room", "", "");

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Board board = new Board(meters);

    @Test
    void whatIsCountedAgainIsNotTakenDown() {
        board.show(Map.of(OLDEST, 9.0, MEDIAN, 5.0, ROOM, 1.0));
        var oldest = gauge(OLDEST);
        var takenDown = new ArrayList<String>();
        var _ = meters.config()
                .onMeterRemoved(meter -> takenDown.add(meter.getId().getName()));

        board.show(Map.of(OLDEST, 10.0, MEDIAN, 6.0, ROOM, 0.0));

        assertThat(takenDown).isEmpty();
        assertThat(gauge(OLDEST)).isSameAs(oldest);
        assertThat(oldest.value()).isEqualTo(10.0);
        assertThat(gauge(MEDIAN).value()).isEqualTo(6.0);
        assertThat(gauge(ROOM).value()).isZero();
    }

    /** As a scrape sees it that comes while gauges go and come. */
    @Test
    void noGaugeIsWithoutItsFigure() {
        var seen = new ArrayList<Double>();
        board.show(Map.of(OLDEST, 9.0, MEDIAN, 5.0));
        var _ = meters.config().onMeterRemoved(_ -> everyGauge(seen));
        var _ = meters.config().onMeterAdded(_ -> everyGauge(seen));

        board.show(Map.of(OTHER, 3.0, MEDIAN, 6.0));

        assertThat(seen).isNotEmpty().doesNotContain(Double.NaN);
        assertThat(gauge(OLDEST)).isNull();
        assertThat(gauge(OTHER).value()).isEqualTo(3.0);
    }

    @Test
    void whatIsCountedNoMoreIsGone() {
        board.show(Map.of(OLDEST, 9.0));

        board.show(Map.of());

        assertThat(meters.getMeters()).isEmpty();
    }

    private void everyGauge(ArrayList<Double> seen) {
        meters.getMeters().forEach(meter -> seen.add(((Gauge) meter).value()));
    }

    private Gauge gauge(Figure figure) {
        return meters.find(figure.name()).tags(figure.tags()).gauge();
    }
}
