package clemency.review.decision;

import clemency.events.Administration;
import clemency.http.ProblemException;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.casework.Answer;
import clemency.review.casework.Command;
import clemency.review.casework.Refusal;
import clemency.review.docket.Actor;
import clemency.review.docket.Docket;
import clemency.review.docket.Singly;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Signs all or none, in one transaction: where a single line is refused nothing is written. Whoever recommended on a case
 * doesn't decide it; that is asked once the cases are locked, when no recommendation can be added any more.
 */
@ApplicationScoped
class Decisions {

    /** @param repeated lines that were signed before in the same way, and changed nothing now */
    record Signed(LocalDate decidedOn, Administration administration, long granted, long denied, long repeated) {}

    private final Docket docket;
    private final Recusals recusals;

    Decisions(Docket docket, Recusals recusals) {
        this.docket = docket;
        this.recusals = recusals;
    }

    Uni<Signed> sign(Signing signing, Actor actor) {
        var commands = signing.commands();
        return docket.inTransaction(session -> docket.decide(session, commands)
                .call(sitting -> recusals.of(session, petitions(commands), actor)
                        .invoke(recused -> refuseAll(refusals(commands, sitting.answers(), recused))))
                .chain(sitting -> docket.save(session, sitting, actor))
                .map(answers -> signed(signing, answers)));
    }

    private static List<UUID> petitions(List<Command> commands) {
        return commands.stream().map(Command::petition).toList();
    }

    /** One for each command, null where it is accepted. */
    private static List<Refusal> refusals(List<Command> commands, List<Answer> answers, Set<UUID> recused) {
        var refusals = new ArrayList<Refusal>();
        for (var i = 0; i < answers.size(); i++) {
            var by = recused.contains(commands.get(i).petition()) ? Refusal.RECOMMENDED_BY_SIGNER : null;
            refusals.add(answers.get(i) instanceof Answer.Refused(var refusal) ? refusal : by);
        }
        return refusals;
    }

    private static void refuseAll(List<Refusal> refusals) {
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < refusals.size(); i++) {
            var refusal = refusals.get(i);
            if (refusal != null) {
                violations.add(new Violation("/decisions/" + i, refusal.rule(), Singly.sentence(refusal)));
            }
        }
        if (!violations.isEmpty()) {
            throw refused(violations, refusals.size());
        }
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
