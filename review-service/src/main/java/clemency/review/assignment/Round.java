package clemency.review.assignment;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.review.assignment.Explanation.Occasion;
import clemency.review.assignment.Ranking.Ranked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Fills desks: as long as a case waits, of a programme for which filling is on, that somebody with room may have, the one of
 * them that is next goes to whomever of these has the most room, then to the first by id. Pure and determinate.
 */
public final class Round {

    private static final Comparator<Workload> MOST_ROOM = Comparator.comparing(Workload::room)
            .reversed()
            .thenComparing(desk -> desk.attorney().toString());

    /** Of each queue: the second shows whether the first won by a tie-break. */
    private static final int TWO = 2;

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
        var heads = queues(situation).stream()
                .flatMap(queue -> queue.stream()
                        .filter(head -> takers(situation, head).findAny().isPresent())
                        .limit(TWO))
                .toList();
        return Ranking.among(heads, situation.levers(), situation.lately(), today)
                .of(heads);
    }

    private static Collection<List<QueuedCase>> queues(Situation situation) {
        return situation.heads().stream()
                .filter(head -> situation.levers().filling().on(head.programme()))
                .sorted(QueuedCase.OLDEST)
                .collect(Collectors.groupingBy(Queue::of))
                .values();
    }

    private record Queue(Programme programme, ClemencyType clemencyType) {

        static Queue of(QueuedCase head) {
            return new Queue(head.programme(), head.clemencyType());
        }
    }

    private static Stream<Workload> takers(Situation situation, QueuedCase queued) {
        return situation.desks().stream().filter(desk -> desk.room() > 0 && situation.suits(desk, queued));
    }
}
