package clemency.intake.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a petition stands.
 *
 * @param status the last step
 * @param since its day
 * @param history the public steps in the order in which they happened, without repetitions
 * @param next what is still to come
 * @param mayDo what the holder of the code may still do
 */
public record Standing(
        String caseNumber,
        String clemencyType,
        PublicStep status,
        LocalDate since,
        List<Step> history,
        List<Next> next,
        List<Action> mayDo) {

    /** @param on its business date */
    public record Step(PublicStep status, LocalDate on) {}

    /** @param steps after the receipt, in the order in which they were recorded */
    static Standing of(String caseNumber, String clemencyType, LocalDate receivedOn, List<Step> steps) {
        var history = new ArrayList<Step>();
        history.add(new Step(PublicStep.RECEIVED, receivedOn));
        for (var step : steps) {
            if (history.getLast().status() != step.status() && !comesTooLate(step, history)) {
                history.add(step);
            }
        }
        var last = history.getLast();
        return new Standing(
                caseNumber,
                clemencyType,
                last.status(),
                last.on(),
                List.copyOf(history),
                Next.after(last.status()),
                Action.at(last.status()));
    }

    /** Review has decided before the request reached it, and answers it with nothing: the outcome stands. */
    private static boolean comesTooLate(Step step, List<Step> history) {
        return step.status() == PublicStep.WITHDRAWAL_REQUESTED && hasEnded(history);
    }

    public boolean hasEnded() {
        return hasEnded(history);
    }

    private static boolean hasEnded(List<Step> history) {
        return history.stream().anyMatch(step -> step.status().isEnd());
    }

    /** Whether its petitioner wants it back. */
    public boolean hasAsked() {
        return history.stream().anyMatch(step -> step.status() == PublicStep.WITHDRAWAL_REQUESTED);
    }

    /** What everybody may know: pending, or the outcome. */
    Outcome outcome() {
        return switch (status) {
            case GRANTED -> Outcome.GRANTED;
            case DENIED -> Outcome.DENIED;
            case CLOSED -> Outcome.CLOSED;
            case RECEIVED,
                    INFORMATION_REQUESTED,
                    INFORMATION_RECEIVED,
                    UNDER_REVIEW,
                    SET_ASIDE,
                    REINSTATED,
                    WITHDRAWAL_REQUESTED -> Outcome.PENDING;
        };
    }

    enum Outcome {
        PENDING,
        GRANTED,
        DENIED,
        CLOSED
    }
}
