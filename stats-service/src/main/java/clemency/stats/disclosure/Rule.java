package clemency.stats.disclosure;

import java.util.Map;
import java.util.SortedMap;

/** Decides how much is told of each value of one dimension and one clemency type. The rule in words: the package's description. */
public final class Rule {

    private final long threshold;

    /** @param threshold what is below it is small; at least 2 */
    public Rule(long threshold) {
        if (threshold < 2) {
            throw new IllegalArgumentException("a threshold below 2 protects nobody");
        }
        this.threshold = threshold;
    }

    /**
     * @param values all that petitions have; what none has counts as zero, and among all others
     * @return the same keys
     */
    public Map<String, Detail> decide(SortedMap<String, Movement> values, Before before) {
        return new Decision(threshold, values, before).details();
    }
}
