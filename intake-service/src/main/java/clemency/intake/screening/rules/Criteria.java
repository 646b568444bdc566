package clemency.intake.screening.rules;

import clemency.events.ScreeningFinding.Severity;
import clemency.intake.petition.Criterion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The criteria of programmes, a rule each. They set priority and exclude nobody. */
final class Criteria {

    private static final int YEARS_SERVED = 10;

    private Criteria() {}

    /** In the order of the announcement. */
    static Stream<Rule> rules() {
        return Arrays.stream(Criterion.values())
                .map(criterion -> new Rule(id(criterion), criterion.citation(), asked -> notMet(criterion, asked)));
    }

    static String id(Criterion criterion) {
        return "criterion-" + criterion.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Finding> notMet(Criterion criterion, Question asked) {
        return asked.programme()
                                .filter(programme -> programme.criteria().contains(criterion))
                                .isPresent()
                        && !meets(criterion, asked)
                ? Optional.of(Finding.of(
                        Severity.INFORM,
                        "Not claimed or not yet met: " + criterion.title().en()
                                + ". The criteria set priority and exclude nobody.",
                        "No indicado o aún no cumplido: " + criterion.title().es()
                                + ". Los criterios dan prioridad y no excluyen a nadie."))
                : Optional.empty();
    }

    private static boolean meets(Criterion criterion, Question asked) {
        var begun = asked.custody().begunOn();
        // This one need not be believed where the day is known.
        if (criterion == Criterion.TEN_YEARS_SERVED && begun != null) {
            return served(begun, asked);
        }
        var claimed = asked.petition().criteria();
        return claimed != null && claimed.contains(criterion);
    }

    private static boolean served(LocalDate begun, Question asked) {
        var released = asked.custody().releasedOn();
        var until = released == null ? asked.receivedOn() : released;
        return !until.isBefore(begun.plusYears(YEARS_SERVED));
    }
}
