package clemency.review.assignment;

import clemency.review.assignment.Explanation.PassedOver;
import clemency.review.assignment.Explanation.Rule;
import clemency.review.assignment.Explanation.TieBreak;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What an attorney who asks for the next case gets. Pure and determinate. */
public sealed interface Choice {

    record Take(QueuedCase queued, Explanation why) implements Choice {}

    record NoRoom() implements Choice {}

    record NothingWaits() implements Choice {}

    /** @param heads the first two of each programme's queue: the second shows whether the first won by a tie-break */
    static Choice choose(Workload workload, List<QueuedCase> heads, LocalDate today) {
        if (workload.room() == 0) {
            return new NoRoom();
        }
        return heads.stream()
                .min(QueuedCase.ORDER)
                .<Choice>map(first -> new Take(first, explain(first, workload, heads, today)))
                .orElseGet(NothingWaits::new);
    }

    private static Explanation explain(QueuedCase first, Workload workload, List<QueuedCase> heads, LocalDate today) {
        return new Explanation(
                first.capital() ? Rule.CAPITAL_FIRST : Rule.OLDEST_RECEIVED,
                heads.stream().anyMatch(other -> !other.equals(first) && other.tiesWith(first))
                        ? TieBreak.CASE_NUMBER
                        : TieBreak.NONE,
                first.programme(),
                first.receivedOn(),
                Math.max(0, ChronoUnit.DAYS.between(first.receivedOn(), today)),
                workload.openCaseLimit(),
                workload.openCases(),
                passedOver(first, heads));
    }

    private static List<PassedOver> passedOver(QueuedCase first, List<QueuedCase> heads) {
        return heads.stream()
                .filter(other -> !other.programme().equals(first.programme()))
                .filter(other -> heads.stream()
                        .filter(rival -> rival.programme().equals(other.programme()))
                        .min(QueuedCase.ORDER)
                        .filter(other::equals)
                        .isPresent())
                .sorted(QueuedCase.ORDER)
                .map(other -> new PassedOver(other.caseNumber(), other.programme(), other.receivedOn()))
                .toList();
    }
}
