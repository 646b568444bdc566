package clemency.review.desk;

import clemency.events.WashingtonTime;
import clemency.http.gathering.SharedWork;
import clemency.review.assignment.Choice;
import clemency.review.assignment.Explanation;
import clemency.review.assignment.Placement;
import clemency.review.docket.Actor;
import clemency.review.docket.CaseView;
import clemency.review.docket.Revised;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.opentelemetry.context.Context;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Gives attorneys with room the next case. While some of them are served the next ones gather, and are then served in one go, one
 * after the other: each instance waits for the lock once for all of them.
 */
@ApplicationScoped
class NextCase {

    record Taken(@JsonUnwrapped CaseView about, Explanation explanation) implements Revised {

        @Override
        public long revision() {
            return about.revision();
        }
    }

    private static final int ROOM = 1_000;
    private static final Duration MOMENT = Duration.ofMillis(2);

    private final Placements placements;
    private final Queue queue;
    private final Refusals refusals;
    private final Clock clock;
    private final SharedWork<Pull, Outcome> shared;

    private record Pull(UUID attorney, Actor actor, Context trace) {}

    private sealed interface Outcome {

        record Got(Taken taken) implements Outcome {}

        record NothingWaits() implements Outcome {}

        record Refused(Throwable problem) implements Outcome {}
    }

    NextCase(Placements placements, Queue queue, Refusals refusals, Clock clock, Vertx vertx) {
        this.placements = placements;
        this.queue = queue;
        this.refusals = refusals;
        this.clock = clock;
        this.shared = new SharedWork<>(vertx, 1, Queue.MANY, ROOM, MOMENT, this::each);
    }

    /** Empty where nothing waits; fails with a problem where there is no room, or no such attorney. */
    Uni<Optional<Taken>> take(UUID attorney, Actor actor) {
        return shared.add(new Pull(attorney, actor, Context.current()))
                .onItem()
                .transformToUni(outcome -> switch (outcome) {
                    case Outcome.Got(var taken) -> Uni.createFrom().item(Optional.of(taken));
                    case Outcome.NothingWaits _ -> Uni.createFrom().item(Optional.empty());
                    case Outcome.Refused(var problem) -> Uni.createFrom().failure(problem);
                });
    }

    private Uni<List<Outcome>> each(List<Pull> pulls) {
        var attorneys = pulls.stream().map(Pull::attorney).toList();
        return placements.alone(session -> queue.before(session, attorneys)
                .map(situation -> Choice.inTurn(attorneys, situation, WashingtonTime.day(clock.instant())))
                .chain(choices -> make(session, pulls, choices)
                        .chain(views -> outcomes(session, pulls, choices, views, new ArrayList<>()))));
    }

    private Uni<Map<UUID, CaseView>> make(Mutiny.StatelessSession session, List<Pull> pulls, List<Choice> choices) {
        var charges = IntStream.range(0, pulls.size())
                .filter(i -> choices.get(i) instanceof Choice.Take)
                .mapToObj(i -> charge(pulls.get(i), (Choice.Take) choices.get(i)))
                .toList();
        return charges.isEmpty() ? Uni.createFrom().item(Map.of()) : placements.make(session, charges, null);
    }

    private static Charge charge(Pull pull, Choice.Take take) {
        return new Charge(new Placement(take.queued(), pull.attorney(), take.why()), pull.actor(), pull.trace());
    }

    /** A session is for one use at a time. */
    private Uni<List<Outcome>> outcomes(
            Mutiny.StatelessSession session,
            List<Pull> pulls,
            List<Choice> choices,
            Map<UUID, CaseView> views,
            List<Outcome> outcomes) {
        var next = outcomes.size();
        return next == pulls.size()
                ? Uni.createFrom().item(outcomes)
                : outcome(session, pulls.get(next), choices.get(next), views)
                        .invoke(outcomes::add)
                        .chain(() -> outcomes(session, pulls, choices, views, outcomes));
    }

    private Uni<Outcome> outcome(Mutiny.StatelessSession session, Pull pull, Choice choice, Map<UUID, CaseView> views) {
        return switch (choice) {
            case Choice.Take(var queued, var why) ->
                Uni.createFrom().item(new Outcome.Got(new Taken(views.get(queued.petition()), why)));
            case Choice.NothingWaits _ -> Uni.createFrom().item(new Outcome.NothingWaits());
            case Choice.Refused why ->
                refusals.problem(session, pull.attorney(), why).map(Outcome.Refused::new);
        };
    }
}
