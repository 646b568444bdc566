package clemency.stats.disclosure;

import java.util.Set;

/**
 * What is known from the release of the quarter before.
 *
 * @param told the values of which the stock was told
 * @param moved whether petitions were received and petitions ended in that quarter, nationally
 */
public record Before(Set<String> told, boolean moved) {

    /** There was none. */
    public static final Before NOTHING = new Before(Set.of(), true);
}
