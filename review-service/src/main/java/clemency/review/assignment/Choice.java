package clemency.review.assignment;

import clemency.review.assignment.Explanation.Occasion;
import clemency.review.assignment.Ranking.Ranked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What an attorney who asks for the next case gets, and whether somebody's choice can be. Pure and determinate. */
public sealed interface Choice {

    record Take(QueuedCase queued, Explanation why) implements Choice {}

    /** Or nothing that the attorney may have. */
    record NothingWaits() implements Choice {}

    /** Why the attorney can't have it, or anything. */
    sealed interface Refused extends Choice {}

    record NoRoom() implements Refused {}

    /** On leave, not begun yet, or gone. */
    record NotThere() implements Refused {}

    /** The attorney doesn't handle the programme, or the type of clemency. */
    record NotHandled() implements Refused {}

    record InConflict() implements Refused {}

    /** The rule's. */
    static Choice choose(UUID attorney, Situation situation, LocalDate today) {
        return situation
                .desk(attorney)
                .<Choice>map(desk -> desk.room() == 0 ? new NoRoom() : take(desk, situation, today))
                .orElseGet(NotThere::new);
    }

    /**
     * The rule's for several who ask at the same time, one after the other: each chooses from what those before have left.
     *
     * @param situation with two heads of each queue more than there are attorneys
     */
    static List<Choice> inTurn(List<UUID> attorneys, Situation situation, LocalDate today) {
        var choices = new ArrayList<Choice>();
        var left = situation;
        for (var attorney : attorneys) {
            var choice = choose(attorney, left, today);
            choices.add(choice);
            left = choice instanceof Take(var queued, var _) ? left.after(queued, attorney) : left;
        }
        return choices;
    }

    /**
     * Somebody's own.
     *
     * @param queued what was chosen, whether it is a head or not
     */
    static Choice byHand(QueuedCase queued, UUID attorney, Situation situation, LocalDate today) {
        return situation
                .desk(attorney)
                .<Choice>map(desk -> byHand(queued, desk, situation, today))
                .orElseGet(NotThere::new);
    }

    private static Choice take(Workload desk, Situation situation, LocalDate today) {
        var heads = heads(desk, situation);
        var order = Ranking.among(heads, situation.levers(), situation.lately(), today)
                .of(heads);
        return order.isEmpty()
                ? new NothingWaits()
                : taken(Occasion.PULLED, order.getFirst(), order, desk, situation, today);
    }

    private static Choice byHand(QueuedCase queued, Workload desk, Situation situation, LocalDate today) {
        if (situation.conflicts().contains(new Conflict(desk.attorney(), queued.petition()))) {
            return new InConflict();
        }
        if (!desk.handles(queued)) {
            return new NotHandled();
        }
        if (desk.room() == 0) {
            return new NoRoom();
        }
        var heads = heads(desk, situation);
        var ranking = Ranking.among(with(queued, heads), situation.levers(), situation.lately(), today);
        return taken(Occasion.BY_HAND, ranking.rank(queued), ranking.of(heads), desk, situation, today);
    }

    private static List<QueuedCase> heads(Workload desk, Situation situation) {
        return situation.heads(head -> situation.suits(desk, head));
    }

    private static List<QueuedCase> with(QueuedCase queued, List<QueuedCase> heads) {
        return Stream.concat(heads.stream(), Stream.of(queued)).distinct().toList();
    }

    private static Take taken(
            Occasion occasion, Ranked first, List<Ranked> order, Workload desk, Situation situation, LocalDate today) {
        return new Take(first.queued(), Explanation.of(occasion, first, order, desk, situation, today));
    }
}
