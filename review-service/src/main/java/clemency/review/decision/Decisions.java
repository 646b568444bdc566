package clemency.review.decision;

import clemency.events.Administration;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.casework.Answer;
import clemency.review.casework.Refusal;
import clemency.review.docket.Actor;
import clemency.review.docket.Order;
import clemency.review.docket.Orders;
import clemency.review.docket.Singly;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Signs all or none, in one transaction: where a single line is refused nothing is written. Whoever recommended on a case
 * doesn't decide it.
 */
@ApplicationScoped
class Decisions {

    /** @param repeated lines that were signed before in the same way, and changed nothing now */
    record Signed(LocalDate decidedOn, Administration administration, long granted, long denied, long repeated) {}

    private final Orders orders;

    Decisions(Orders orders) {
        this.orders = orders;
    }

    Uni<Signed> sign(Signing signing, Actor actor) {
        return orders.carryOut(Order.decision(signing.commands(), actor, Decisions::refused))
                .map(done -> signed(signing, done.answers()));
    }

    /** @param refusals one for each line, null where it is accepted */
    private static ProblemException refused(List<Refusal> refusals) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < refusals.size(); i++) {
            var refusal = refusals.get(i);
            if (refusal != null) {
                violations.add(new Violation("/decisions/" + i, refusal.rule(), Singly.sentence(refusal)));
            }
        }
        return refused(violations, refusals.size());
    }

    private static ProblemException refused(List<Violation> violations, int lines) {
        return Problems.conflict(
                violations.size() + " of " + lines + " decisions were refused; nothing was written.", violations);
    }

    private static Signed signed(Signing signing, List<Answer> answers) {
        var counts = new long[Outcome.values().length];
        var repeated = 0;
        for (var i = 0; i < answers.size(); i++) {
            if (answers.get(i).changes()) {
                counts[signing.lines().get(i).outcome().ordinal()]++;
            } else {
                repeated++;
            }
        }
        return new Signed(
                signing.on(),
                signing.administration(),
                counts[Outcome.GRANT.ordinal()],
                counts[Outcome.DENY.ordinal()],
                repeated);
    }
}
