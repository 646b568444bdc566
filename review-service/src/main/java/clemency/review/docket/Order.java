package clemency.review.docket;

import clemency.http.ProblemException;
import clemency.review.casework.Answer;
import clemency.review.casework.Command;
import clemency.review.casework.Refusal;
import io.opentelemetry.context.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * What one request wants to be done: all of it or nothing.
 *
 * @param commands at least one, no two of them about the same case
 * @param seen what the caller has seen of the only case; of several nothing can be said
 * @param decides whether it is a decision, in which nobody has a hand who recommended
 * @param problem of the refusals, one for each command, null where it is not refused
 * @param trace of the request
 */
public record Order(
        List<Command> commands,
        Actor actor,
        Precondition seen,
        boolean decides,
        Function<List<Refusal>, ProblemException> problem,
        Context trace) {

    /** What the request that is under way wants. */
    public static Order of(
            List<Command> commands,
            Actor actor,
            Precondition seen,
            boolean decides,
            Function<List<Refusal>, ProblemException> problem) {
        return new Order(commands, actor, seen, decides, problem, Context.current());
    }

    /** Decisions, of which none is made where one is refused. */
    public static Order decision(
            List<Command> commands, Actor actor, Function<List<Refusal>, ProblemException> problem) {
        return of(commands, actor, Precondition.NONE, true, problem);
    }

    List<UUID> petitions() {
        return commands.stream().map(Command::petition).toList();
    }

    /** One for each command, null where it is accepted. */
    List<Refusal> refusals(List<Answer> answers, Set<Recusal> recused) {
        var refusals = new ArrayList<Refusal>();
        for (var i = 0; i < answers.size(); i++) {
            var by = recused.contains(new Recusal(commands.get(i).petition(), actor.name()))
                    ? Refusal.RECOMMENDED_BY_SIGNER
                    : null;
            refusals.add(answers.get(i) instanceof Answer.Refused(var refusal) ? refusal : by);
        }
        return refusals;
    }

    /** What became of it. */
    public sealed interface Outcome {

        /** @param view of the first of its cases afterwards */
        record Done(List<Answer> answers, CaseView view) implements Outcome {}

        record Refused(Throwable problem) implements Outcome {}
    }
}
