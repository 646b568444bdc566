package clemency.stats.aggregate;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.util.Objects;
import java.util.Set;

/**
 * What a petition is counted under at a time. A programme comes from a petition, thus from anybody, and each has cells of
 * its own for ever: only those listed are counted apart. Another list is another meaning, and so another epoch.
 */
record Bucket(ClemencyType clemencyType, Programme programme) {

    static final Programme OTHER = new Programme("OTHER");

    private static final Set<Programme> APART =
            Set.of(Programme.TRADITIONAL, Programme.CLEMENCY_INITIATIVE_2014, Programme.CAPITAL, Programme.UNSPECIFIED);

    Bucket {
        Objects.requireNonNull(clemencyType, "clemencyType");
        programme = APART.contains(programme) ? programme : OTHER;
    }
}
