package clemency.intake.screening.rules;

import clemency.intake.petition.Custody;
import clemency.intake.petition.OtherRelief;
import clemency.intake.petition.Petition;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A petition before the rules.
 *
 * @param receivedOn the day for which they answer
 * @param programme the one that is claimed, where its dates and criteria are known
 */
public record Question(Petition petition, LocalDate receivedOn, Optional<ProgrammeTerms> programme) {

    Custody custody() {
        return petition.custody() == null ? Custody.UNKNOWN : petition.custody();
    }

    OtherRelief relief() {
        return petition.relief() == null ? OtherRelief.NONE : petition.relief();
    }
}
