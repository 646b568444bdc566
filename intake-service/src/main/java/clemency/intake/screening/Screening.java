package clemency.intake.screening;

import clemency.events.Programme;
import clemency.intake.petition.Petition;
import clemency.intake.petition.ProgrammeConfig;
import clemency.intake.screening.rules.Flag;
import clemency.intake.screening.rules.ProgrammeTerms;
import clemency.intake.screening.rules.Question;
import clemency.intake.screening.rules.Rules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The rules, with the programmes that exist. */
@ApplicationScoped
public class Screening {

    private final ProgrammeConfig programmes;

    Screening(ProgrammeConfig programmes) {
        this.programmes = programmes;
    }

    /** What the rules find in a petition that is received on that day; nothing is kept. */
    public List<Flag> of(Petition petition, LocalDate receivedOn) {
        return Rules.flags(new Question(petition, receivedOn, terms(petition.claimed())));
    }

    private Optional<ProgrammeTerms> terms(Programme programme) {
        return Optional.ofNullable(programmes.all().get(programme.code()))
                .map(known -> new ProgrammeTerms(
                        programme.code(),
                        known.from().orElse(null),
                        known.to().orElse(null),
                        known.criteria().orElse(Set.of())));
    }
}
