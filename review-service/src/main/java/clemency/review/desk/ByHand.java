package clemency.review.desk;

import clemency.events.WashingtonTime;
import clemency.http.Problems;
import clemency.review.assignment.Choice;
import clemency.review.assignment.Placement;
import clemency.review.assignment.QueuedCase;
import clemency.review.casework.Command;
import clemency.review.docket.Actor;
import clemency.review.docket.CaseView;
import clemency.review.docket.Cases;
import clemency.review.docket.Singly;
import clemency.review.lever.LeverStore;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** A case to an attorney of somebody's choice. Limits and conflicts hold all the same; what it passed over is written down. */
@ApplicationScoped
class ByHand {

    private final Placements placements;
    private final Queue queue;
    private final Singly singly;
    private final LeverStore levers;
    private final Refusals refusals;
    private final Cases cases;
    private final Clock clock;

    ByHand(
            Placements placements,
            Queue queue,
            Singly singly,
            LeverStore levers,
            Refusals refusals,
            Cases cases,
            Clock clock) {
        this.placements = placements;
        this.queue = queue;
        this.singly = singly;
        this.levers = levers;
        this.refusals = refusals;
        this.cases = cases;
        this.clock = clock;
    }

    Uni<CaseView> assign(UUID petition, HandBody body, Actor actor) {
        var deciding = singly.deciding(assign(petition, body.attorney()));
        return placements.alone(session -> deciding.apply(session)
                .chain(sitting -> sitting.changes().isEmpty()
                        ? Uni.createFrom().voidItem()
                        : place(session, petition, body, actor))
                .chain(() -> cases.view(session, petition)));
    }

    private Command.Assign assign(UUID petition, UUID attorney) {
        return new Command.Assign(petition, WashingtonTime.day(clock.instant()), attorney);
    }

    private Uni<Void> place(Mutiny.StatelessSession session, UUID petition, HandBody body, Actor actor) {
        return queue.waiting(session, petition)
                .call(queued -> refuseSetters(session, queued, actor))
                .chain(queued -> queue.before(session, body.attorney())
                        .map(situation ->
                                Choice.byHand(queued, body.attorney(), situation, WashingtonTime.day(clock.instant()))))
                .chain(choice -> switch (choice) {
                    case Choice.Take(var queued, var why) ->
                        placements
                                .make(
                                        session,
                                        List.of(new Charge(
                                                new Placement(queued, body.attorney(), why), actor, Context.current())),
                                        body.reason().strip())
                                .replaceWithVoid();
                    case Choice.Refused why -> refusals.of(session, body.attorney(), why);
                    case Choice.NothingWaits _ -> throw new IllegalStateException("a case was chosen that waits");
                });
    }

    // Whoever sets the levers could otherwise have it both ways.
    private Uni<Void> refuseSetters(Mutiny.StatelessSession session, QueuedCase queued, Actor actor) {
        return levers.setBy(session, actor, queued.programme())
                .invoke(set -> {
                    if (set) {
                        throw Problems.forbidden(
                                "", "sets-levers", "Who set levers of a programme does not assign by hand in it.");
                    }
                })
                .replaceWithVoid();
    }
}
