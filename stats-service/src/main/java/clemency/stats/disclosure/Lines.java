package clemency.stats.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** A table as it is told: the values by name, all others together, the whole. */
public final class Lines {

    public static final String ALL_OTHERS = "ALL_OTHERS";
    public static final String TOTAL = "TOTAL";

    private Lines() {}

    /** @param details of the same keys */
    public static List<Line> of(SortedMap<String, Movement> values, Map<String, Detail> details) {
        var lines = new ArrayList<Line>();
        values.forEach((value, movement) -> {
            if (details.get(value) != Detail.WITHHELD) {
                lines.add(Line.of(value, movement, details.get(value)));
            }
        });
        if (!lines.isEmpty()) {
            var others = values.keySet().stream()
                    .filter(value -> details.get(value) == Detail.WITHHELD)
                    .map(values::get)
                    .reduce(Movement.NONE, Movement::plus);
            lines.add(Line.of(ALL_OTHERS, others, least(details)));
        }
        lines.add(Line.of(TOTAL, values.values().stream().reduce(Movement.NONE, Movement::plus), Detail.ALL));
        return lines;
    }

    /** What follows by subtraction anyway: no more than is told of every line. */
    private static Detail least(Map<String, Detail> details) {
        return details.values().stream()
                .filter(detail -> detail != Detail.WITHHELD)
                .min(java.util.Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The values of which the stock is told. */
    public static java.util.Set<String> told(List<Line> lines) {
        return lines.stream()
                .map(Line::value)
                .filter(value -> !value.equals(ALL_OTHERS) && !value.equals(TOTAL))
                .collect(Collectors.toSet());
    }

    /** Whether petitions were received and petitions ended, nationally. */
    public static boolean moved(List<Line> lines) {
        var total = lines.getLast();
        return total.received() > 0 && total.deniedOrClosed() > 0;
    }
}
