package clemency.review.assignment;

import clemency.review.assignment.Explanation.Occasion;
import clemency.review.assignment.Ranking.Ranked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Fills desks: as long as a case waits, of a programme for which filling is on, that somebody with room may have, the one of
 * them that is next goes to whomever of these has the most room, then to the first by id. Pure and determinate.
 */
public final class Round {

    private static final Comparator<Workload> MOST_ROOM = Comparator.comparing(Workload::room)
            .reversed()
            .thenComparing(desk -> desk.attorney().toString());

    private Round() {}

    /**
     * @param situation with as many heads of each queue as are to be placed, besides those about which there is a conflict
     * @param most placements, to be gone on with in another round
     */
    public static List<Placement> fill(Situation situation, LocalDate today, int most) {
        var placements = new ArrayList<Placement>();
        var left = situation;
        for (var next = next(left, today); next.isPresent() && placements.size() < most; next = next(left, today)) {
            placements.add(next.get());
            left = left.after(next.get().queued(), next.get().attorney());
        }
        return placements;
    }

    private static Optional<Placement> next(Situation situation, LocalDate today) {
        var order = order(situation, today);
        return order.stream().findFirst().map(first -> {
            var desk = takers(situation, first.queued()).min(MOST_ROOM).orElseThrow();
            var why = Explanation.of(Occasion.FILLED, first, order, desk, situation, today);
            return new Placement(first.queued(), desk.attorney(), why);
        });
    }

    private static List<Ranked> order(Situation situation, LocalDate today) {
        var heads = situation.heads(head -> situation.levers().filling().on(head.programme())
                && takers(situation, head).findAny().isPresent());
        return Ranking.among(heads, situation.levers(), situation.lately(), today)
                .of(heads);
    }

    private static Stream<Workload> takers(Situation situation, QueuedCase queued) {
        return situation.desks().stream().filter(desk -> desk.room() > 0 && situation.suits(desk, queued));
    }
}
