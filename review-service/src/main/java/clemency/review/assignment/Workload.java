package clemency.review.assignment;

import java.util.UUID;

/**
 * How much an attorney has on the desk.
 *
 * @param openCaseLimit at most this many at a time
 * @param openCases assigned, and not yet recommended, set aside or ended
 */
public record Workload(UUID attorney, int openCaseLimit, int openCases) {

    /** How many more; none where a limit was lowered below what is on the desk. */
    public int room() {
        return Math.max(0, openCaseLimit - openCases);
    }
}
