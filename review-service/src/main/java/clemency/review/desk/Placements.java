package clemency.review.desk;

import clemency.events.WashingtonTime;
import clemency.review.assignment.Placement;
import clemency.review.casework.Command;
import clemency.review.casework.Sitting;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.Rows;
import clemency.review.lever.AssignmentLock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Puts cases onto desks, each with its explanation. One lock over all instances, held to the commit, makes the room that
 * was counted and the heads that were seen still true when they are used.
 */
@ApplicationScoped
class Placements {

    private static final String EXPLAIN = """
            insert into assignment (petition, sequence, attorney, explanation, reason, assigned_at)
            select petition, sequence, attorney, explanation, cast(:reason as text), cast(:assignedAt as timestamptz)
            from rows from (jsonb_to_recordset(cast(cast(:placements as text) as jsonb)) as (
                petition uuid, sequence bigint, attorney uuid, explanation jsonb)) with ordinality as p(
                petition, sequence, attorney, explanation, place)
            order by place""";

    private final Docket docket;
    private final Rows rows;
    private final Clock clock;

    private record Row(UUID petition, long sequence, UUID attorney, Object explanation) {}

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
    /** @param reason of whoever chose by hand; null where a rule did */
    Uni<Void> make(Mutiny.StatelessSession session, List<Placement> placements, String reason, Actor actor) {
        var today = WashingtonTime.day(clock.instant());
        var commands = placements.stream()
                .map(placement -> new Command.Assign(placement.queued().petition(), today, placement.attorney()))
                .toList();
        return docket.decide(session, commands).chain(sitting -> {
            if (sitting.refusesAny()) {
                return Uni.createFrom().failure(new NoLongerWaiting());
            }
            return docket.save(session, sitting, actor, reason)
                    .chain(() -> explain(session, placements, reason, sitting));
        });
    }

    private Uni<Void> explain(
            Mutiny.StatelessSession session, List<Placement> placements, String reason, Sitting sitting) {
        var explained = placements.stream()
                .map(placement -> new Row(
                        placement.queued().petition(),
                        sitting.changes()
                                .get(placement.queued().petition())
                                .file()
                                .revision(),
                        placement.attorney(),
                        placement.why()))
                .toList();
        return session.createNativeQuery(EXPLAIN)
                .setParameter("placements", rows.write(explained))
                .setParameter("reason", reason)
                .setParameter("assignedAt", clock.instant())
                .executeUpdate()
                .replaceWithVoid();
    }

    private static final class NoLongerWaiting extends RuntimeException {

        NoLongerWaiting() {
            super("the case was decided or withdrawn while it was being assigned");
        }
    }
}
