package clemency.intake.screening.rules;

import static clemency.intake.screening.rules.Asking.found;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.SentenceKind;
import clemency.intake.petition.MadeUp;
import clemency.intake.petition.OtherRelief;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommutationTest {

    @Test
    void a_commutation_waits_for_the_sentence_to_begin() {
        assertThat(found(MadeUp.commutation().custody(MadeUp.custody(null, null))))
                .containsExactly("sentence-not-begun");
        assertThat(found(MadeUp.commutation().custody(MadeUp.custody("2014-06-03", null))))
                .containsExactly("sentence-not-begun");
        assertThat(found(MadeUp.commutation().custody(MadeUp.custody("2014-06-02", null))))
                .isEmpty();
        // Nothing is said of it, so nothing is found.
        assertThat(found(MadeUp.commutation().custody(null))).isEmpty();
        assertThat(found(MadeUp.commutation().type(ClemencyType.REPRIEVE).custody(MadeUp.custody(null, null))))
                .isEmpty();
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
