package clemency.intake.screening.rules;

import clemency.intake.petition.Criterion;
import java.time.LocalDate;
import java.util.Set;

/**
 * A programme as the office announced it.
 *
 * @param from the first day on which it takes petitions, or null where it always did
 * @param to the last one, or null where none is set
 * @param criteria that give priority in it
 */
public record ProgrammeTerms(String code, LocalDate from, LocalDate to, Set<Criterion> criteria) {

    boolean takesOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
