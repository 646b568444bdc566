package clemency.intake.screening.rules;

import static clemency.intake.screening.rules.Asking.flags;
import static clemency.intake.screening.rules.Asking.found;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.SentenceKind;
import clemency.intake.petition.Custody;
import clemency.intake.petition.MadeUp;
import clemency.intake.petition.OtherRelief;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommutationTest {

    @ParameterizedTest
    @CsvSource({"2014-06-02, ", "2014-06-03, 2014-06-03", "2015-01-01, 2015-01-01"})
    void a_commutation_waits_for_the_sentence_to_begin(String begun, LocalDate earliest) {
        var petition = MadeUp.commutation().custody(MadeUp.custody(begun, null));
        assertThat(flags(petition, Optional.empty()).stream()
                        .map(flag -> flag.rule() + " " + flag.earliestOn())
                        .toList())
                .isEqualTo(earliest == null ? List.of() : List.of("sentence-not-begun " + earliest));
        // Of another type, or of a sentence without prison, it says nothing.
        assertThat(found(petition.type(ClemencyType.REPRIEVE))).isEmpty();
        assertThat(found(
                        petition.conviction(MadeUp.conviction("Northern Florida", SentenceKind.NO_IMPRISONMENT, null))))
                .isEmpty();
    }

    /** Whatever else is known of the custody: it is not known, or was not set, when the sentence began. */
    @ParameterizedTest
    @CsvSource({
        ", , , ''",
        ", 2030-01-01, , ''",
        ", , 2035-01-01, ''",
        "2010-01-01, , , already-released",
        "2010-01-01, , 2035-01-01, already-released"
    })
    void a_day_of_beginning_that_nobody_gave_says_nothing(
            LocalDate released, LocalDate expected, LocalDate supervisionEnds, String rules) {
        var custody = new Custody(null, released, expected, supervisionEnds, null);
        assertThat(String.join(" ", found(MadeUp.commutation().custody(custody))))
                .isEqualTo(rules);
        assertThat(found(MadeUp.commutation().custody(null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, , appeal-pending",
        ", true, other-relief",
        "true, true, appeal-pending other-relief",
        "false, , ''"
    })
    void other_ways_come_first(Boolean appeal, Boolean other, String rules) {
        var relief = new OtherRelief(appeal, other, null, null);
        for (var type : List.of(ClemencyType.COMMUTATION, ClemencyType.REMISSION, ClemencyType.REPRIEVE)) {
            assertThat(String.join(" ", found(MadeUp.commutation().type(type).relief(relief))))
                    .isEqualTo(rules);
        }
        assertThat(found(MadeUp.pardon().relief(relief))).isEmpty();
        // A sentence of death has rules of its own.
        assertThat(found(MadeUp.commutation()
                        .conviction(MadeUp.conviction("Northern Florida", SentenceKind.DEATH, null))
                        .relief(relief)))
                .doesNotContain("appeal-pending", "other-relief");
    }

    @Test
    void after_release_there_is_nothing_to_commute() {
        assertThat(found(MadeUp.pardon().type(ClemencyType.COMMUTATION))).containsExactly("already-released");
    }
}
