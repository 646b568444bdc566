package clemency.review.assignment;

import clemency.review.assignment.Explanation.Occasion;
import clemency.review.assignment.Ranking.Ranked;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What an attorney who asks for the next case gets. Pure and determinate. */
public sealed interface Choice {

    record Take(QueuedCase queued, Explanation why) implements Choice {}

    record NoRoom() implements Choice {}

    /** On leave, not begun yet, or gone. */
    record NotThere() implements Choice {}

    /** Or nothing that the attorney may have. */
    record NothingWaits() implements Choice {}

    static Choice choose(UUID attorney, Situation situation, LocalDate today) {
        return situation
                .desk(attorney)
                .<Choice>map(desk -> desk.room() == 0 ? new NoRoom() : take(desk, situation, today))
                .orElseGet(NotThere::new);
    }

    private static Choice take(Workload desk, Situation situation, LocalDate today) {
        var order = order(desk, situation, today);
        return order.isEmpty()
                ? new NothingWaits()
                : new Take(
                        order.getFirst().queued(),
                        Explanation.of(Occasion.PULLED, order.getFirst(), order, desk, situation, today));
    }

    private static List<Ranked> order(Workload desk, Situation situation, LocalDate today) {
        var heads = situation.heads().stream()
                .filter(head -> situation.suits(desk, head))
                .toList();
        return Ranking.among(heads, situation.levers(), situation.lately(), today)
                .of(heads);
    }
}
