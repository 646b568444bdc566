package clemency.review.desk;

import clemency.events.WashingtonTime;
import clemency.review.assignment.Choice;
import clemency.review.assignment.Explanation;
import clemency.review.assignment.Placement;
import clemency.review.docket.Actor;
import clemency.review.docket.CaseView;
import clemency.review.docket.Cases;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Gives an attorney with room the next case. */
@ApplicationScoped
class NextCase {

    record Taken(@JsonUnwrapped CaseView about, Explanation explanation) {}

    private final Mutiny.SessionFactory sessions;
    private final Placements placements;
    private final Queue queue;
    private final Refusals refusals;
    private final Cases cases;
    private final Clock clock;

    NextCase(
            Mutiny.SessionFactory sessions,
            Placements placements,
            Queue queue,
            Refusals refusals,
            Cases cases,
            Clock clock) {
        this.sessions = sessions;
        this.placements = placements;
        this.queue = queue;
        this.refusals = refusals;
        this.cases = cases;
        this.clock = clock;
    }

    /** Empty where nothing waits; fails with a problem where there is no room, or no such attorney. */
    Uni<Optional<Taken>> take(UUID attorney, Actor actor) {
        return placements
                .alone(session -> queue.before(session, attorney)
                        .map(situation -> Choice.choose(attorney, situation, WashingtonTime.day(clock.instant())))
                        .chain(choice -> switch (choice) {
                            case Choice.Take take -> make(session, attorney, take, actor);
                            case Choice.NothingWaits _ -> Uni.createFrom().nullItem();
                            case Choice.Refused why -> refusals.of(session, attorney, why);
                        }))
                .chain(this::show);
    }

    private Uni<Choice.Take> make(Mutiny.StatelessSession session, UUID attorney, Choice.Take take, Actor actor) {
        return placements
                .make(session, List.of(new Placement(take.queued(), attorney, take.why())), null, actor)
                .replaceWith(take);
    }

    /** Once others may choose again: they have waited long enough for this one. */
    private Uni<Optional<Taken>> show(Choice.Take take) {
        return take == null
                ? Uni.createFrom().item(Optional.empty())
                : sessions.withStatelessSession(
                                session -> cases.view(session, take.queued().petition()))
                        .map(view -> Optional.of(new Taken(view, take.why())));
    }
}
