package clemency.stats.live;

import clemency.stats.topology.StatisticsProcess;
import clemency.stats.view.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whether the figures that this instance shows move with the events. Any thread. */
@ApplicationScoped
class Condition {

    private final View view;
    private final StatisticsProcess counting;

    Condition(View view, StatisticsProcess counting) {
        this.view = view;
        this.counting = counting;
    }

    boolean ready() {
        return view.latest().isPresent() && trouble().isEmpty();
    }

    /** What keeps the figures from moving: {@code reading} or {@code counting}; nothing where they move. */
    Optional<String> trouble() {
        if (view.failing()) {
            return Optional.of("reading");
        }
        return counting.counting() ? Optional.empty() : Optional.of("counting");
    }
}
