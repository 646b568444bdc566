package clemency.review.desk;

import clemency.events.WashingtonTime;
import clemency.messaging.RowArray;
import clemency.review.assignment.Placement;
import clemency.review.casework.Command;
import clemency.review.casework.Sitting;
import clemency.review.docket.Also;
import clemency.review.docket.CaseView;
import clemency.review.docket.Docket;
import clemency.review.docket.Loaded;
import clemency.review.docket.Minutes;
import clemency.review.docket.Rows;
import clemency.review.lever.AssignmentLock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Puts cases onto desks, each with its explanation. One lock over all instances, held to the commit, makes the room that
 * was counted and the heads that were seen still true when they are used.
 */
@ApplicationScoped
class Placements {

    private static final String EXPLAIN = """
            insert into assignment (petition, sequence, attorney, explanation, reason, assigned_at)
            select petition, sequence, attorney, explanation, reason, assigned_at
            from unnest(cast(cast(:placements as text) as assignment_row[]))""";

    private final Docket docket;
    private final Rows rows;
    private final Clock clock;

    Placements(Docket docket, Rows rows, Clock clock) {
        this.docket = docket;
        this.rows = rows;
        this.clock = clock;
    }

    /** Work that chooses, in a transaction in which nobody else does. Tried again where a case that was chosen waits no more. */
    <T> Uni<T> alone(Function<Mutiny.StatelessSession, Uni<T>> work) {
        return Uni.createFrom()
                .deferred(() -> docket.inTransaction(
                        session -> AssignmentLock.take(session).chain(() -> work.apply(session))))
                .onFailure(NoLongerWaiting.class)
                .retry()
                .indefinitely();
    }

    // The lock keeps other assignments out, but not a decision or a withdrawal of this very case: it is then refused
    // and no longer waits. The next one is chosen in a transaction of its own, as this one holds the case: whoever
    // locks several does it in the order of their ids, or two could wait for each other.
    /**
     * @param charges of different cases
     * @param reason of whoever chose by hand; null where a rule did
     * @return the cases as they are then
     */
    Uni<Map<UUID, CaseView>> make(Mutiny.StatelessSession session, List<Charge> charges, String reason) {
        var today = WashingtonTime.day(clock.instant());
        var petitions = charges.stream()
                .map(charge -> charge.placement().queued().petition())
                .toList();
        return docket.lock(session, petitions).chain(cases -> {
            var files = cases.files();
            var sittings = charges.stream()
                    .map(charge -> new Minutes(
                            Sitting.over(List.of(assign(charge.placement(), today)), files),
                            charge.by(),
                            reason,
                            charge.trace()))
                    .toList();
            if (sittings.stream().anyMatch(minutes -> minutes.sitting().refusesAny())) {
                return Uni.createFrom().failure(new NoLongerWaiting());
            }
            return docket.save(session, sittings, explanations(charges, reason, sittings))
                    .map(_ -> views(cases, petitions, sittings));
        });
    }

    private static Map<UUID, CaseView> views(Loaded cases, List<UUID> petitions, List<Minutes> sittings) {
        return IntStream.range(0, petitions.size())
                .boxed()
                .collect(Collectors.toMap(
                        petitions::get,
                        i -> cases.view(petitions.get(i), sittings.get(i).sitting())));
    }

    private static Command.Assign assign(Placement placement, LocalDate today) {
        return new Command.Assign(placement.queued().petition(), today, placement.attorney());
    }

    /** Numbered in this order: the array is read from its beginning. */
    private Also explanations(List<Charge> charges, String reason, List<Minutes> sittings) {
        var array = new RowArray();
        var now = clock.instant();
        for (var i = 0; i < charges.size(); i++) {
            var placement = charges.get(i).placement();
            var petition = placement.queued().petition();
            var revision =
                    sittings.get(i).sitting().changes().get(petition).file().revision();
            array.add(petition, revision, placement.attorney(), rows.write(placement.why()), reason, now);
        }
        return new Also(EXPLAIN, "placements", array.finished());
    }

    private static final class NoLongerWaiting extends RuntimeException {

        NoLongerWaiting() {
            super("the case was decided or withdrawn while it was being assigned");
        }
    }
}
