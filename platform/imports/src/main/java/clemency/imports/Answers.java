package clemency.imports;

import java.util.Iterator;
import java.util.List;

/** Puts the answers of a batch beside its lines again, those that could not be read between them. */
final class Answers<R> {

    private final Binding<R> binding;
    private final Iterator<Outcome> outcomes;

    Answers(Binding<R> binding, List<Outcome> outcomes) {
        this.binding = binding;
        this.outcomes = outcomes.iterator();
    }

    record Answer(long number, Outcome outcome) {}

    List<Answer> of(List<Bound<R>> bound) {
        var answers = bound.stream().map(this::answer).toList();
        if (outcomes.hasNext()) {
            throw new IllegalStateException("a batch has more answers than lines");
        }
        return answers;
    }

    private Answer answer(Bound<R> bound) {
        return switch (bound) {
            case Bound.Row<R>(var line) -> new Answer(line.number(), told(outcomes.next()));
            case Bound.Unreadable<R>(var number, var violations) ->
                new Answer(number, new Outcome.Rejected(violations));
        };
    }

    private Outcome told(Outcome outcome) {
        return outcome instanceof Outcome.Rejected(var violations)
                ? new Outcome.Rejected(binding.told(violations))
                : outcome;
    }

    static List<Reject> rejects(List<Answer> answers) {
        return answers.stream()
                .filter(answer -> answer.outcome() instanceof Outcome.Rejected)
                .map(answer -> new Reject(answer.number(), ((Outcome.Rejected) answer.outcome()).violations()))
                .toList();
    }
}
