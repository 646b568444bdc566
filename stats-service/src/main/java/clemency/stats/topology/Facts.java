package clemency.stats.topology;

import clemency.stats.aggregate.Histories;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What is known of each subject of a partition. What changed since the last commit is on the heap, and in the store before
 * the next one: a petition that is opened or recommended on twice in a moment is written once.
 */
final class Facts {

    private final Kept<UUID, Histories> store;
    private final int most;
    private final Map<UUID, Histories> changed = new HashMap<>();

    /** @param most subjects on the heap */
    Facts(Kept<UUID, Histories> store, int most) {
        this.store = store;
        this.most = most;
        store.beforeCommit(this::save);
    }

    Histories of(UUID subject) {
        var recent = changed.get(subject);
        var known = recent == null ? store.get(subject) : recent;
        return known == null ? Histories.EMPTY : known;
    }

    void put(UUID subject, Histories known) {
        changed.put(subject, known);
        if (changed.size() > most) {
            save();
        }
    }

    /** In the transaction that is open, so it may be done at any time. */
    private void save() {
        changed.forEach(store::put);
        changed.clear();
    }
}
