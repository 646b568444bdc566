package clemency.intake.screening.rules;

import clemency.events.ScreeningFinding.Severity;
import clemency.intake.petition.Criterion;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the programme that is claimed asks for. Its criteria set priority and exclude nobody. */
final class Programmes {

    private static final int YEARS_SERVED = 10;

    private Programmes() {}

    static Optional<Finding> dates(Question asked) {
        return asked.programme()
                .filter(programme -> !programme.takesOn(asked.receivedOn()))
                .map(_ -> Finding.of(
                        Severity.FLAG,
                        "The programme that is claimed does not take petitions on this day. The petition is considered"
                                + " without it.",
                        "El programa indicado no admite peticiones en esta fecha. La petición se considera sin él."));
    }

    static Optional<Finding> criteria(Question asked) {
        var missing = asked.programme()
                .map(programme -> missing(programme.criteria(), asked))
                .orElse(Set.of());
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(
                        Severity.INFORM,
                        "Not claimed or not yet met: " + names(missing, CriterionText::english)
                                + ". The criteria set priority and exclude nobody.",
                        "No indicado o aún no cumplido: " + names(missing, CriterionText::spanish)
                                + ". Los criterios dan prioridad y no excluyen a nadie."));
    }

    private static Set<Criterion> missing(Set<Criterion> wanted, Question asked) {
        var missing = EnumSet.noneOf(Criterion.class);
        missing.addAll(wanted);
        var claimed = asked.petition().criteria();
        missing.removeAll(claimed == null ? List.of() : claimed);
        // This one need not be believed where the day is known.
        var begun = asked.custody().begunOn();
        if (wanted.contains(Criterion.TEN_YEARS_SERVED) && begun != null) {
            if (served(begun, asked)) {
                missing.remove(Criterion.TEN_YEARS_SERVED);
            } else {
                missing.add(Criterion.TEN_YEARS_SERVED);
            }
        }
        return missing;
    }

    private static boolean served(LocalDate begun, Question asked) {
        var released = asked.custody().releasedOn();
        var until = released == null ? asked.receivedOn() : released;
        return !until.isBefore(begun.plusYears(YEARS_SERVED));
    }

    private static String names(Set<Criterion> criteria, java.util.function.Function<Criterion, String> language) {
        return criteria.stream().map(language).collect(java.util.stream.Collectors.joining("; "));
    }
}
