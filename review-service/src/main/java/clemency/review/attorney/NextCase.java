package clemency.review.attorney;

import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.assignment.Choice;
import clemency.review.assignment.Explanation;
import clemency.review.casework.Command;
import clemency.review.docket.Actor;
import clemency.review.docket.CaseView;
import clemency.review.docket.Cases;
import clemency.review.docket.Docket;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Gives an attorney with room the next case. One lock over all instances, held to the commit, makes the room that was
 * counted and the head that was seen still true when they are used.
 */
@ApplicationScoped
class NextCase {

    record Taken(@JsonUnwrapped CaseView about, Explanation explanation) {}

    private final Docket docket;
    private final Cases cases;
    private final Attorneys attorneys;
    private final Queue queue;
    private final Clock clock;

    NextCase(Docket docket, Cases cases, Attorneys attorneys, Queue queue, Clock clock) {
        this.docket = docket;
        this.cases = cases;
        this.attorneys = attorneys;
        this.queue = queue;
        this.clock = clock;
    }

    /** Empty where nothing waits; fails with a problem where there is no room. */
    Uni<Optional<Taken>> take(UUID attorney, Actor actor) {
        return Uni.createFrom()
                .deferred(() -> docket.inTransaction(
                        session -> queue.lock(session).chain(() -> choose(session, attorney, actor))))
                .onFailure(NoLongerWaiting.class)
                .retry()
                .indefinitely();
    }

    private Uni<Optional<Taken>> choose(Mutiny.StatelessSession session, UUID attorney, Actor actor) {
        var today = WashingtonTime.day(clock.instant());
        return attorneys
                .one(session, attorney)
                .chain(row -> queue.heads(session).chain(heads -> switch (Choice.choose(row.workload(), heads, today)) {
                    case Choice.Take take ->
                        assign(
                                session,
                                new Command.Assign(take.queued().petition(), today, attorney),
                                take.why(),
                                actor);
                    case Choice.NothingWaits _ -> Uni.createFrom().item(Optional.empty());
                    case Choice.NoRoom _ -> Uni.createFrom().failure(noRoom());
                }));
    }

    // The lock keeps other assignments out, but not a decision or a withdrawal of this very case: it is then refused
    // and no longer waits. The next one is chosen in a transaction of its own, as this one holds the case: whoever
    // locks several does it in the order of their ids, or two could wait for each other.
    private Uni<Optional<Taken>> assign(
            Mutiny.StatelessSession session, Command.Assign assign, Explanation why, Actor actor) {
        return docket.decide(session, List.of(assign)).chain(sitting -> {
            if (sitting.refusesAny()) {
                return Uni.createFrom().failure(new NoLongerWaiting());
            }
            var sequence = sitting.changes().get(assign.petition()).file().revision();
            return docket.save(session, sitting, actor)
                    .chain(() -> queue.explain(
                            session, assign.petition(), sequence, assign.attorney(), why, clock.instant()))
                    .chain(() -> cases.view(session, assign.petition()))
                    .map(view -> Optional.of(new Taken(view, why)));
        });
    }

    private static final class NoLongerWaiting extends RuntimeException {

        NoLongerWaiting() {
            super("the case was decided or withdrawn while it was being assigned");
        }
    }

    private static RuntimeException noRoom() {
        var text = "The attorney's desk is full.";
        return Problems.conflict(text, List.of(new Violation("", "no-room", text)));
    }
}
