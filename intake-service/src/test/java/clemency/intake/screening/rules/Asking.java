package clemency.intake.screening.rules;

import clemency.events.District;
import clemency.events.SentenceKind;
import clemency.intake.petition.Conviction;
import clemency.intake.petition.Criterion;
import clemency.intake.petition.MadeUp;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Petitions put before the rules. */
final class Asking {

    static final LocalDate TODAY = LocalDate.of(2014, 6, 2);
    static final ProgrammeTerms INITIATIVE = new ProgrammeTerms(
            "CLEMENCY_INITIATIVE_2014",
            LocalDate.of(2014, 4, 23),
            LocalDate.of(2017, 1, 19),
            EnumSet.allOf(Criterion.class));

    private Asking() {}

    static MadeUp allClaimed() {
        return MadeUp.commutation().criteria(Criterion.values());
    }

    static Conviction state() {
        return MadeUp.conviction(District.STATE_COURT, SentenceKind.TERM, 480);
    }

    static List<String> found(MadeUp petition) {
        return flags(petition, Optional.empty()).stream().map(Flag::rule).toList();
    }

    static List<Flag> flags(MadeUp petition, Optional<ProgrammeTerms> programme) {
        return Rules.flags(new Question(petition.petition(), TODAY, programme));
    }
}
