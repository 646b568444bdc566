package clemency.review.desk;

import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.assignment.Choice;
import clemency.review.attorney.Attorneys;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;

/** Why an attorney gets nothing, as a problem. */
@ApplicationScoped
class Refusals {

    private final Attorneys attorneys;

    Refusals(Attorneys attorneys) {
        this.attorneys = attorneys;
    }

    /** Fails with the problem. */
    <T> Uni<T> of(Mutiny.StatelessSession session, UUID attorney, Choice.Refused why) {
        return problem(session, attorney, why).chain(problem -> Uni.createFrom().failure(problem));
    }

    /** The problem. Who is not there may not be known at all. */
    Uni<ProblemException> problem(Mutiny.StatelessSession session, UUID attorney, Choice.Refused why) {
        return attorneys
                .known(session, attorney)
                .map(_ -> problem(why))
                .onFailure(ProblemException.class)
                .recoverWithItem(unknown -> unknown);
    }

    private static ProblemException problem(Choice.Refused why) {
        return switch (why) {
            case Choice.NoRoom _ -> because("no-room", "The attorney's desk is full.");
            case Choice.NotThere _ -> because("at-work", "The attorney is on leave, has not begun yet, or has left.");
            case Choice.NotHandled _ ->
                because("not-handled", "The attorney does not handle this programme, or this type of clemency.");
            case Choice.InConflict _ ->
                because("conflict-of-interest", "The attorney has a conflict of interest about this case.");
        };
    }

    private static ProblemException because(String rule, String text) {
        return Problems.conflict(text, List.of(new Violation("", rule, text)));
    }
}
