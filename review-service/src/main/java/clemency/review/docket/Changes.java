package clemency.review.docket;

import clemency.http.ProblemException;
import clemency.http.Problems;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** What somebody else did to a case since a caller saw it: of which kind, on which day and in which role, and not by whom. */
@ApplicationScoped
class Changes {

    /** A page shows no more; what came before is in the history. */
    private static final int SHOWN = 20;

    private static final String SINCE = """
            select cast(jsonb_build_object('sequence', sequence, 'type', type, 'occurredOn', body -> 'occurredOn',
                'roles', roles) as text)
            from case_event where petition = :petition and sequence > :seen and sequence <= :revision
            order by sequence desc limit :shown""";

    record Change(long sequence, String type, LocalDate occurredOn, String roles) {}

    private final Rows rows;

    Changes(Rows rows) {
        this.rows = rows;
    }

    /** Fails with the problem that shows them. */
    Uni<Void> show(Mutiny.StatelessSession session, UUID petition, long revision, Precondition wanted) {
        return problem(session, petition, revision, wanted)
                .chain(problem -> Uni.createFrom().failure(problem));
    }

    /** The problem that shows them. */
    Uni<ProblemException> problem(Mutiny.StatelessSession session, UUID petition, long revision, Precondition wanted) {
        var query = session.createNativeQuery(SINCE, String.class)
                .setParameter("petition", petition)
                .setParameter("seen", wanted.lastSeen())
                .setParameter("revision", revision)
                .setParameter("shown", SHOWN);
        return rows.list(query, Change.class).map(List::reversed).map(changes -> problem(revision, changes));
    }

    private static ProblemException problem(long revision, List<Change> changes) {
        return Problems.changed(
                "The case has changed since you saw it. Nothing was written.",
                Map.of("revision", revision, "changes", changes));
    }
}
