package clemency.review.docket;

import clemency.events.WashingtonTime;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.casework.Answer;
import clemency.review.casework.Command;
import clemency.review.casework.Refusal;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/** One command by a user, in a transaction of its own; a refusal is answered as a problem. */
@ApplicationScoped
public class Singly {

    private final Docket docket;
    private final Cases cases;
    private final SecurityIdentity user;
    private final Clock clock;

    Singly(Docket docket, Cases cases, SecurityIdentity user, Clock clock) {
        this.docket = docket;
        this.cases = cases;
        this.user = user;
        this.clock = clock;
    }

    /** @param command gets the business day */
    public Uni<CaseView> carryOut(Function<LocalDate, Command> command) {
        var wanted = command.apply(WashingtonTime.day(clock.instant()));
        var actor = Actor.of(user);
        return docket.inTransaction(session -> docket.carryOut(session, List.of(wanted), actor)
                .invoke(answers -> accepted(answers.getFirst()))
                .chain(() -> cases.view(session, wanted.petition())));
    }

    private static void accepted(Answer answer) {
        if (answer instanceof Answer.Refused(var refusal)) {
            throw problem(refusal);
        }
    }

    private static ProblemException problem(Refusal refusal) {
        return refusal == Refusal.NO_SUCH_CASE
                ? Problems.notFound("No case of that petition is known.")
                : Problems.conflict(null, List.of(new Violation("", refusal.rule(), sentence(refusal))));
    }

    /** A refusal as a sentence for people. */
    public static String sentence(Refusal refusal) {
        return Character.toUpperCase(refusal.text().charAt(0)) + refusal.text().substring(1) + ".";
    }
}
