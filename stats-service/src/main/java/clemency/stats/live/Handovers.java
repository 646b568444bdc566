package clemency.stats.live;

import clemency.events.Administration;
import clemency.stats.measures.Definition;
import clemency.stats.view.Figure;
import clemency.stats.view.Standing;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The figures of each administration from the beginning to now, as {@link clemency.stats.measures.Succession} has them: its
 * stocks begin with what the earlier ones left, so they change when one of those does.
 */
final class Handovers {

    private final long offset;
    private final Map<Figure, Long> stocks = new EnumMap<>(Figure.class);
    private final Set<Figure> moved = EnumSet.noneOf(Figure.class);

    private Handovers(long offset) {
        this.offset = offset;
    }

    /** By administration, what changed after the offset. */
    static Map<String, Map<String, Long>> changed(long offset, Map<String, Standing> standing) {
        var handovers = new Handovers(offset);
        var values = new TreeMap<String, Map<String, Long>>();
        for (var each : Administration.values()) {
            var changed = handovers.next(standing.getOrDefault(each.name(), Standing.NOTHING));
            if (!changed.isEmpty()) {
                values.put(each.name(), changed);
            }
        }
        return values;
    }

    private Map<String, Long> next(Standing own) {
        var changed = new LinkedHashMap<String, Long>();
        if (offset == Changes.BEFORE_ALL || moved.contains(Figure.PENDING)) {
            changed.put(Definition.PENDING_AT_START.wireName(), stocks.getOrDefault(Figure.PENDING, 0L));
        }
        for (var figure : Figure.values()) {
            if (figure.isStock()) {
                stock(figure, own, changed);
            } else if (own.changedAfter(offset, figure)) {
                changed.put(figure.wireName(), own.value(figure));
            }
        }
        return changed;
    }

    private void stock(Figure figure, Standing own, Map<String, Long> changed) {
        var left = stocks.merge(figure, own.value(figure), Long::sum);
        if (own.changedAfter(offset, figure)) {
            var _ = moved.add(figure);
        }
        if (moved.contains(figure)) {
            changed.put(figure.wireName(), left);
        }
    }
}
