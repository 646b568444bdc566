package clemency.stats.publication;

import clemency.stats.disclosure.Movement;
import clemency.stats.view.Scope;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One dimension of one kind of petition, whole: each value with what was counted of it. Confidential.
 *
 * @param values those of which anything is not zero
 */
record Account(String dimension, Scope clemencyType, Map<String, Counts> values) {

    boolean isOf(Account other) {
        return dimension.equals(other.dimension) && clemencyType == other.clemencyType;
    }

    /** How each value moved since; those that either of the two has. */
    SortedMap<String, Movement> since(Map<String, Counts> before) {
        var movements = new TreeMap<String, Movement>();
        values.forEach((value, counts) -> movements.put(value, counts.since(before.getOrDefault(value, Counts.NONE))));
        before.forEach((value, counts) -> movements.computeIfAbsent(value, _ -> Counts.NONE.since(counts)));
        return movements;
    }
}
