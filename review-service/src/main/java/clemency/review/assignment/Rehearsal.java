package clemency.review.assignment;

import clemency.events.Programme;
import clemency.review.assignment.Ranking.Ranked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What levers would do: the next assignments under those in force, and under others, as if somebody who handles everything
 * took them all today.
 *
 * @param assignments that were looked at; fewer than asked for where fewer wait
 * @param moved cases that would be among them only under the other levers
 * @param now under the levers in force
 * @param then under the others
 */
public record Rehearsal(int assignments, int moved, Outcome now, Outcome then) {

    /**
     * @param assigned by programme
     * @param oldestWaitDays of the oldest of those that would still wait, among the heads of the queues; null where none
     *     would
     */
    public record Outcome(Map<String, Integer> assigned, Long oldestWaitDays) {}

    private record Run(List<QueuedCase> taken, List<QueuedCase> left) {

        Outcome outcome(LocalDate today) {
            var assigned = taken.stream()
                    .collect(Collectors.toMap(queued -> queued.programme().code(), _ -> 1, Integer::sum, TreeMap::new));
            var oldest = left.stream().mapToLong(queued -> queued.age(today)).max();
            return new Outcome(assigned, oldest.isPresent() ? oldest.getAsLong() : null);
        }

        List<UUID> petitions() {
            return taken.stream().map(QueuedCase::petition).toList();
        }
    }

    /** @param situation with at least one head more of each queue than are to be looked at */
    public static Rehearsal of(Situation situation, Levers others, LocalDate today, int assignments) {
        var now = run(situation, situation.levers(), today, assignments);
        var then = run(situation, others, today, assignments);
        var moved = new HashSet<>(then.petitions());
        moved.removeAll(new HashSet<>(now.petitions()));
        return new Rehearsal(now.taken().size(), moved.size(), now.outcome(today), then.outcome(today));
    }

    private static Run run(Situation situation, Levers levers, LocalDate today, int assignments) {
        var left = new ArrayList<>(situation.heads());
        var taken = new ArrayList<QueuedCase>();
        var lately = situation.lately();
        while (taken.size() < assignments && !left.isEmpty()) {
            var next = first(left, levers, lately, today);
            taken.add(next);
            left.remove(next);
            lately = lately.and(next.programme());
        }
        return new Run(taken, left);
    }

    private static QueuedCase first(List<QueuedCase> left, Levers levers, Lately lately, LocalDate today) {
        Map<Programme, QueuedCase> oldest = new TreeMap<>(java.util.Comparator.comparing(Programme::code));
        left.forEach(queued -> oldest.merge(
                queued.programme(), queued, (one, other) -> QueuedCase.OLDEST.compare(one, other) <= 0 ? one : other));
        return Ranking.among(oldest.values(), levers, lately, today).of(oldest.values()).stream()
                .map(Ranked::queued)
                .findFirst()
                .orElseThrow();
    }
}
