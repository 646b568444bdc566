package clemency.review.docket;

import clemency.events.WashingtonTime;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.casework.Answer;
import clemency.review.casework.Command;
import clemency.review.casework.Refusal;
import clemency.review.casework.Sitting;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * One command by a user; a refusal is answered as a problem. Where the caller says which
 * revision was seen ({@code If-Match}), a command that would change another one is refused, and is shown what happened; one
 * that only repeats what holds already is not.
 */
@ApplicationScoped
public class Singly {

    private final Docket docket;
    private final Orders orders;
    private final Changes changes;
    private final SecurityIdentity user;
    private final HttpHeaders headers;
    private final Clock clock;

    Singly(Docket docket, Orders orders, Changes changes, SecurityIdentity user, HttpHeaders headers, Clock clock) {
        this.docket = docket;
        this.orders = orders;
        this.changes = changes;
        this.user = user;
        this.headers = headers;
        this.clock = clock;
    }

    /** @param command gets the business day */
    public Uni<CaseView> carryOut(Function<LocalDate, Command> command) {
        var wanted = command.apply(WashingtonTime.day(clock.instant()));
        var order = Order.of(List.of(wanted), Actor.of(user), seen(), false, refusals -> problem(refusals.getFirst()));
        return orders.carryOut(order).map(Order.Outcome.Done::view);
    }

    /**
     * The same in somebody else's transaction, without writing: fails with a problem where the command is refused, or the
     * caller has not seen the case as it is. What the caller has seen is read at once, while the request is there.
     */
    public Function<Mutiny.StatelessSession, Uni<Sitting>> deciding(Command wanted) {
        var seen = seen();
        return session -> docket.decide(session, List.of(wanted))
                .call(sitting -> unlessChanged(session, wanted, sitting, seen))
                .invoke(sitting -> accepted(sitting.answers().getFirst()));
    }

    private Precondition seen() {
        return Precondition.of(headers.getRequestHeader(HttpHeaders.IF_MATCH));
    }

    // The case is locked since it was loaded: what is read of it now is what was decided on.
    private Uni<Void> unlessChanged(
            Mutiny.StatelessSession session, Command wanted, Sitting sitting, Precondition seen) {
        var file = sitting.before().get(wanted.petition());
        return file == null
                        || seen.holds(file.revision())
                        || repeats(sitting.answers().getFirst())
                ? Uni.createFrom().voidItem()
                : changes.show(session, wanted.petition(), file.revision(), seen);
    }

    private static boolean repeats(Answer answer) {
        return answer instanceof Answer.Accepted && !answer.changes();
    }

    private static void accepted(Answer answer) {
        if (answer instanceof Answer.Refused(var refusal)) {
            throw problem(refusal);
        }
    }

    private static ProblemException problem(Refusal refusal) {
        return refusal.ofTheUnknown()
                ? Problems.notFound(sentence(refusal))
                : Problems.conflict(null, List.of(new Violation("", refusal.rule(), sentence(refusal))));
    }

    /** A refusal as a sentence for people. */
    public static String sentence(Refusal refusal) {
        return Character.toUpperCase(refusal.text().charAt(0)) + refusal.text().substring(1) + ".";
    }
}
