package clemency.stats.view;

import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The figures of each value of each cut, and at which offset each of them changed last. Some thousand of them in all, whatever
 * is told: cuts and values are closed lists. Reading thread only; what it hands out is immutable.
 */
final class CutTotals {

    private static final Scope[] SCOPES = Scope.values();

    /** One cut of one clemency type, or of all. */
    record Key(Scope scope, Cut cut) {}

    private record Place(Key key, String value) {}

    private final Map<Key, Map<String, Standing>> standing = new HashMap<>();
    private final Map<Place, Figures> gathered = new HashMap<>();
    private final Set<Key> changed = new HashSet<>();
    private Map<Key, Map<String, Standing>> seen = Map.of();

    void add(Cell cell, Figures change) {
        Cut.of(cell, (type, cut, value) -> {
            for (var scope : SCOPES) {
                if (scope.covers(type)) {
                    add(new Key(scope, cut), value, change);
                }
            }
        });
    }

    private void add(Key key, String value, Figures change) {
        var _ = gathered.merge(new Place(key, value), change, Figures::plus);
    }

    /** @param exactly whether what was added is all that happened, and not what is left of more */
    void swap(boolean exactly, long offset) {
        gathered.forEach((place, change) -> {
            var values = standing.computeIfAbsent(place.key(), _ -> new HashMap<>());
            var before = values.getOrDefault(place.value(), Standing.NOTHING);
            values.put(place.value(), before.after(change, exactly, offset));
            var _ = changed.add(place.key());
        });
        gathered.clear();
    }

    /** Shares with the one before all cuts that did not change since. */
    Map<Key, Map<String, Standing>> cuts() {
        if (!changed.isEmpty()) {
            var next = new HashMap<>(seen);
            changed.forEach(key -> next.put(key, Map.copyOf(standing.get(key))));
            changed.clear();
            seen = Map.copyOf(next);
        }
        return seen;
    }
}
