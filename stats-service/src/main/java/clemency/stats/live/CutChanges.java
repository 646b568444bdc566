package clemency.stats.live;

import clemency.stats.view.Cut;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Standing;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of a cut that changed after an offset, by their absolute values. What is left out is as it was; of a value that
 * was not there it is zero.
 *
 * @param values by value of the cut, then by the name of the figure
 */
record CutChanges(Instant dataAsOf, Scope scope, String cut, Map<String, Map<String, Long>> values) {

    static CutChanges whole(Snapshot snapshot, Scope scope, Cut cut) {
        var changes = after(Changes.BEFORE_ALL, snapshot, scope, cut);
        // Moved and came back: whether it was ever told depends on when an instance began to read.
        var _ = changes.values
                .values()
                .removeIf(figures -> figures.values().stream().allMatch(figure -> figure == 0));
        return changes;
    }

    static CutChanges after(long offset, Snapshot snapshot, Scope scope, Cut cut) {
        var standing = snapshot.cut(scope, cut);
        var values =
                cut == Cut.ADMINISTRATION ? Handovers.changed(offset, standing) : CutChanges.changed(offset, standing);
        return new CutChanges(snapshot.dataAsOf(), scope, cut.wireName(), values);
    }

    private static Map<String, Map<String, Long>> changed(long offset, Map<String, Standing> standing) {
        var values = new TreeMap<String, Map<String, Long>>();
        standing.forEach((value, figures) -> {
            var changed = Changes.changed(offset, figures);
            if (!changed.isEmpty()) {
                values.put(value, changed);
            }
        });
        return values;
    }

    boolean none() {
        return values.isEmpty();
    }
}
