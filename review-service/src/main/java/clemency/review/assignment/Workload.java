package clemency.review.assignment;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.util.Set;
import java.util.UUID;

/**
 * How much an attorney has on the desk, and what may come onto it.
 *
 * @param openCaseLimit at most this many at a time
 * @param openCases assigned, and not yet recommended, set aside or ended
 * @param clemencyTypes that the attorney handles; none named for all
 * @param programmes that the attorney handles; none named for all
 */
public record Workload(
        UUID attorney, int openCaseLimit, int openCases, Set<ClemencyType> clemencyTypes, Set<Programme> programmes) {

    public Workload {
        clemencyTypes = clemencyTypes == null ? Set.of() : Set.copyOf(clemencyTypes);
        programmes = programmes == null ? Set.of() : Set.copyOf(programmes);
    }

    /** Of an attorney who handles everything. */
    public Workload(UUID attorney, int openCaseLimit, int openCases) {
        this(attorney, openCaseLimit, openCases, Set.of(), Set.of());
    }

    /** How many more; none where a limit was lowered below what is on the desk. */
    public int room() {
        return Math.max(0, openCaseLimit - openCases);
    }

    boolean handles(QueuedCase queued) {
        return (clemencyTypes.isEmpty() || clemencyTypes.contains(queued.clemencyType()))
                && (programmes.isEmpty() || programmes.contains(queued.programme()));
    }

    Workload atMost(int limit) {
        return new Workload(attorney, Math.min(openCaseLimit, limit), openCases, clemencyTypes, programmes);
    }

    Workload oneMore() {
        return new Workload(attorney, openCaseLimit, openCases + 1, clemencyTypes, programmes);
    }
}
