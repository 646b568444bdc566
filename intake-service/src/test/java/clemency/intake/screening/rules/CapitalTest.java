package clemency.intake.screening.rules;

import static clemency.intake.screening.rules.Asking.flags;
import static clemency.intake.screening.rules.Asking.found;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.SentenceKind;
import clemency.intake.petition.Conviction;
import clemency.intake.petition.Custody;
import clemency.intake.petition.Filer;
import clemency.intake.petition.Imprisonment;
import clemency.intake.petition.MadeUp;
import clemency.intake.petition.OtherRelief;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalTest {

    /** 28 CFR 1.10. */
    @ParameterizedTest
    @CsvSource({
        "2014-05-03, capital ROUTE capital-deadline INFORM",
        "2014-05-02, capital ROUTE capital-deadline FLAG",
        ", capital ROUTE"
    })
    void a_capital_case_goes_first_and_has_thirty_days(LocalDate notice, String rules) {
        var petition = MadeUp.commutation()
                .conviction(MadeUp.conviction("Northern Florida", SentenceKind.DEATH, null))
                .custody(new Custody(LocalDate.of(1999, 1, 4), null, null, null, notice));
        assertThat(flags(petition, Optional.empty()).stream()
                        .map(flag -> flag.rule() + " " + flag.severity())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(rules);
        // Of somebody who is not sentenced to death the day says nothing.
        assertThat(found(MadeUp.commutation().custody(petition.custody()))).isEmpty();
    }

    @Test
    void a_sentence_of_death_that_was_amended_is_no_capital_case() {
        var amended = MadeUp.commutation()
                .conviction(MadeUp.conviction("Northern Florida", SentenceKind.DEATH, null))
                .amended(new Conviction.Amendment(LocalDate.of(2001, 1, 1), new Imprisonment(SentenceKind.LIFE, null)));
        assertThat(found(amended)).isEmpty();
    }

    /** 28 CFR 1.10(a), (b) and (e). */
    @ParameterizedTest
    @CsvSource({
        "PETITIONER, , , , capital",
        "COUNSEL, , , , capital",
        "FAMILY, , , , capital capital-filer",
        "COUNSEL, true, , , capital capital-proceedings",
        "COUNSEL, , true, , capital capital-proceedings",
        "COUNSEL, false, false, 2014-01-06, capital capital-once"
    })
    void a_capital_case_has_conditions_of_its_own(
            Filer.Capacity capacity, Boolean appeal, Boolean other, LocalDate denied, String rules) {
        var petition = MadeUp.commutation()
                .filer(new Filer(capacity, "Made-up Filer", null, null))
                .relief(new OtherRelief(appeal, other, null, denied));
        assertThat(String.join(" ", found(petition.conviction(death())))).isEqualTo(rules);
        // Of any other sentence they say nothing.
        assertThat(found(petition)).noneMatch(rule -> rule.startsWith("capital"));
    }

    private static Conviction death() {
        return MadeUp.conviction("Northern Florida", SentenceKind.DEATH, null);
    }
}
