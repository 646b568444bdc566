package clemency.review.assignment;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * All that a choice depends on. The same situation on the same day has the same answer.
 *
 * @param desks of all attorneys who are there
 * @param heads the first cases of each queue, oldest first; a queue is a programme and a type of clemency
 * @param conflicts of interest about any of them
 */
public record Situation(
        Levers levers, Lately lately, List<Workload> desks, List<QueuedCase> heads, List<Conflict> conflicts) {

    public Situation {
        desks = desks.stream().map(levers::under).toList();
    }

    /** Empty where the attorney is not there. */
    Optional<Workload> desk(UUID attorney) {
        return desks.stream().filter(desk -> desk.attorney().equals(attorney)).findFirst();
    }

    /** Whether the attorney may have the case at all; room is another matter. */
    boolean suits(Workload desk, QueuedCase queued) {
        return desk.handles(queued) && !conflicts.contains(new Conflict(desk.attorney(), queued.petition()));
    }

    /** Of each queue the first two that suit: the second shows whether the first won by a tie-break. */
    List<QueuedCase> heads(Predicate<QueuedCase> suitable) {
        return heads.stream().sorted(QueuedCase.OLDEST).collect(Collectors.groupingBy(Queue::of)).values().stream()
                .flatMap(queue -> queue.stream().filter(suitable).limit(2))
                .toList();
    }

    private record Queue(Programme programme, ClemencyType clemencyType) {

        static Queue of(QueuedCase head) {
            return new Queue(head.programme(), head.clemencyType());
        }
    }

    /** After an attorney got a case. */
    Situation after(QueuedCase taken, UUID attorney) {
        return new Situation(
                levers,
                lately.and(taken.programme()),
                desks.stream()
                        .map(desk -> desk.attorney().equals(attorney) ? desk.oneMore() : desk)
                        .toList(),
                heads.stream().filter(head -> !head.equals(taken)).toList(),
                conflicts);
    }
}
