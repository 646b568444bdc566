package clemency.stats.view;

import clemency.stats.aggregate.Cell.Anomaly;
import clemency.stats.aggregate.Figures;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts that contradict others. Few; so they are put in order anew when one comes or goes. Reading thread only. */
final class AnomalyTotals {

    private static final Comparator<Anomaly> LATEST_FIRST = Comparator.comparing(Anomaly::recordedAt)
            .reversed()
            .thenComparing(Anomaly::subject)
            .thenComparing(Anomaly::contradiction)
            .thenComparing(Anomaly::version);

    private final Map<Anomaly, Figures> standing = new HashMap<>();
    private List<Anomaly> seen = List.of();
    private boolean changed;

    void add(Anomaly anomaly, Figures change) {
        if (standing.merge(anomaly, change, Figures::plus).isZero()) {
            var _ = standing.remove(anomaly);
        }
        changed = true;
    }

    List<Anomaly> anomalies() {
        if (changed) {
            seen = standing.keySet().stream().sorted(LATEST_FIRST).toList();
            changed = false;
        }
        return seen;
    }
}
