package clemency.review.decision;

import clemency.events.Administration;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.casework.Answer;
import clemency.review.casework.Sitting;
import clemency.review.decision.DecisionsBody.Outcome;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.Singly;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Signs all or none, in one transaction: where a single line is refused nothing is written. */
@ApplicationScoped
class Decisions {

    /** @param repeated lines that were signed before in the same way, and changed nothing now */
    record Signed(LocalDate decidedOn, Administration administration, long granted, long denied, long repeated) {}

    private final Docket docket;

    Decisions(Docket docket) {
        this.docket = docket;
    }

    Uni<Signed> sign(Signing signing, Actor actor) {
        return docket.inTransaction(session -> docket.decide(session, signing.commands())
                .invoke(Decisions::refuseAll)
                .chain(sitting -> docket.save(session, sitting, actor))
                .map(answers -> signed(signing, answers)));
    }

    private static void refuseAll(Sitting sitting) {
        if (sitting.refusesAny()) {
            throw refused(sitting.answers());
        }
    }

    private static ProblemException refused(List<Answer> answers) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < answers.size(); i++) {
            if (answers.get(i) instanceof Answer.Refused(var refusal)) {
                violations.add(new Violation("/decisions/" + i, refusal.rule(), Singly.sentence(refusal)));
            }
        }
        return Problems.conflict(
                violations.size() + " of " + answers.size() + " decisions were refused; nothing was written.",
                violations);
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
