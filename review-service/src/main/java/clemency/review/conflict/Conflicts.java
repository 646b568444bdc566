package clemency.review.conflict;

import clemency.events.WashingtonTime;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.review.casework.CaseState;
import clemency.review.casework.Command;
import clemency.review.docket.Actor;
import clemency.review.docket.CaseView;
import clemency.review.docket.Cases;
import clemency.review.docket.Docket;
import clemency.review.docket.Rows;
import clemency.review.record.chain.Kind;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Conflicts of interest in the database. What is recorded holds for ever; the first reason stands. */
@ApplicationScoped
class Conflicts {

    private static final String ADD = """
            insert into conflict_of_interest (attorney, petition, reason, actor, roles, recorded_at)
            values (:attorney, :petition, :reason, :actor, :roles, :recordedAt)
            on conflict do nothing""";

    private static final String OF_ATTORNEY = """
            select cast(jsonb_build_object('attorney', attorney, 'petition', petition, 'reason', reason,
                'by', actor, 'roles', roles, 'recordedAt', recorded_at) as text)
            from conflict_of_interest where attorney = :attorney order by recorded_at, petition""";

    private final Docket docket;
    private final Cases cases;
    private final Rows rows;
    private final Clock clock;

    Conflicts(Docket docket, Cases cases, Rows rows, Clock clock) {
        this.docket = docket;
        this.cases = cases;
        this.rows = rows;
        this.clock = clock;
    }

    Uni<List<ConflictView>> of(Mutiny.StatelessSession session, UUID attorney) {
        var query = session.createNativeQuery(OF_ATTORNEY, String.class).setParameter("attorney", attorney);
        return rows.list(query, ConflictView.class);
    }

    /** A case that lies on that very desk goes back into the queue. */
    Uni<Void> add(Mutiny.StatelessSession session, UUID attorney, ConflictBody body, Actor actor) {
        return cases.view(session, body.petition())
                .onFailure(ProblemException.class)
                .transform(_ -> Problems.invalid("/petition", "known", "No case of that petition is known."))
                .call(() -> keep(session, attorney, body, actor)
                        .chain(kept -> record(session, attorney, body, actor, kept)))
                .chain(view -> isOnTheDesk(view, attorney)
                        ? release(session, body.petition(), actor)
                        : Uni.createFrom().voidItem());
    }

    private Uni<Integer> keep(Mutiny.StatelessSession session, UUID attorney, ConflictBody body, Actor actor) {
        return session.createNativeQuery(ADD)
                .setParameter("attorney", attorney)
                .setParameter("petition", body.petition())
                .setParameter("reason", body.reason().strip())
                .setParameter("actor", actor.name())
                .setParameter("roles", actor.roles())
                .setParameter("recordedAt", clock.instant())
                .executeUpdate();
    }

    private Uni<Void> record(Mutiny.StatelessSession session, UUID attorney, ConflictBody body, Actor actor, int kept) {
        return kept == 0
                ? Uni.createFrom().voidItem()
                : docket.record(session, actor, Kind.ATTORNEY, attorney, "RecordConflict", null, body);
    }

    private static boolean isOnTheDesk(CaseView view, UUID attorney) {
        return view.state() instanceof CaseState.Assigned assigned
                && assigned.attorney().equals(attorney);
    }

    private Uni<Void> release(Mutiny.StatelessSession session, UUID petition, Actor actor) {
        var release = new Command.Release(petition, WashingtonTime.day(clock.instant()));
        return docket.carryOut(session, List.of(release), actor).replaceWithVoid();
    }
}
