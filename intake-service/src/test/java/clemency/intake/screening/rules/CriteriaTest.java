package clemency.intake.screening.rules;

import static clemency.intake.screening.rules.Asking.INITIATIVE;
import static clemency.intake.screening.rules.Asking.flags;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ScreeningFinding.Severity;
import clemency.intake.petition.Criterion;
import clemency.intake.petition.MadeUp;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CriteriaTest {

    @ParameterizedTest
    @CsvSource({"2004-06-02, false", "2004-06-03, true"})
    void ten_years_are_counted_where_the_day_is_known(String begun, boolean flagged) {
        var petition = Asking.allClaimed().custody(MadeUp.custody(begun, null));
        assertThat(flags(petition, Optional.of(INITIATIVE))).hasSize(flagged ? 1 : 0);
    }

    @Test
    void a_programme_without_criteria_asks_for_nothing() {
        assertThat(flags(MadeUp.commutation(), Optional.of(new ProgrammeTerms("TRADITIONAL", null, null, Set.of()))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void a_criterion_that_is_not_claimed_is_named(Criterion missing) {
        var claimed = EnumSet.complementOf(EnumSet.of(missing));
        var flags = flags(
                MadeUp.commutation().custody(null).criteria(claimed.toArray(Criterion[]::new)),
                Optional.of(INITIATIVE));
        assertThat(flags).extracting(Flag::rule).containsExactly(Criteria.id(missing));
        assertThat(flags.getFirst().severity()).isEqualTo(Severity.INFORM);
        assertThat(flags.getFirst().citation()).isEqualTo(missing.citation());
        assertThat(flags.getFirst().message().en())
                .contains(": " + missing.title().en() + ". ");
        assertThat(flags.getFirst().message().es())
                .contains(": " + missing.title().es() + ". ");
    }

    @Test
    void nothing_claimed_names_all_six_in_their_order() {
        assertThat(flags(MadeUp.commutation().custody(null), Optional.of(INITIATIVE)))
                .extracting(Flag::rule)
                .containsExactly(
                        "criterion-lower-sentence-today",
                        "criterion-low-level",
                        "criterion-ten-years-served",
                        "criterion-no-significant-history",
                        "criterion-good-conduct",
                        "criterion-no-violence");
    }
}
