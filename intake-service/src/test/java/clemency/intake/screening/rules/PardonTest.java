package clemency.intake.screening.rules;

import static clemency.intake.screening.rules.Asking.flags;
import static clemency.intake.screening.rules.Asking.found;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.SentenceKind;
import clemency.intake.petition.Conviction;
import clemency.intake.petition.Custody;
import clemency.intake.petition.MadeUp;
import clemency.intake.petition.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PardonTest {

    /** 28 CFR 1.2. */
    @ParameterizedTest
    @CsvSource({"2009-06-02, ", "2009-06-03, 2014-06-03", "2014-06-02, 2019-06-02", "2012-02-29, 2017-02-28"})
    void a_pardon_waits_five_years_after_release(LocalDate released, LocalDate earliest) {
        var flags = flags(
                MadeUp.pardon().custody(new Custody(LocalDate.of(1999, 1, 4), released, null, null, null)),
                Optional.empty());
        if (earliest == null) {
            assertThat(flags).isEmpty();
        } else {
            assertThat(flags).extracting(Flag::rule).containsExactly("pardon-waiting-period");
            assertThat(flags.getFirst().earliestOn()).isEqualTo(earliest);
            assertThat(flags.getFirst().message().en()).contains(earliest.toString());
        }
    }

    @Test
    void without_prison_a_pardon_waits_from_the_conviction() {
        var probation = new Conviction(
                "Northern Florida",
                null,
                null,
                MadeUp.pardon().conviction().offences(),
                LocalDate.of(2010, 1, 1),
                new Sentence(SentenceKind.NO_IMPRISONMENT, null, null, null, null, null),
                null,
                null);
        var flags = flags(MadeUp.pardon().conviction(probation).custody(null), Optional.empty());
        assertThat(flags).extracting(Flag::earliestOn).containsExactly(LocalDate.of(2015, 1, 1));
    }

    @ParameterizedTest
    @CsvSource({"65, , ''", "66, , 2014-07-02", ", true, none", "66, true, none", ", , ''"})
    void supervision_is_counted_by_the_sentence_where_its_end_is_not_said(
            Integer months, Boolean forLife, String earliest) {
        var made = MadeUp.pardon().conviction();
        var sentence = new Sentence(SentenceKind.TERM, 120, months, forLife, null, null);
        var petition = MadeUp.pardon()
                .conviction(new Conviction(
                        made.district(), null, null, made.offences(), made.sentencedOn(), sentence, null, null))
                .custody(MadeUp.custody("1999-01-04", "2009-01-01"));
        assertThat(flags(petition, Optional.empty()).stream()
                        .map(flag -> flag.rule() + " " + (flag.earliestOn() == null ? "none" : flag.earliestOn()))
                        .toList())
                .isEqualTo(earliest.isEmpty() ? List.of() : List.of("pardon-supervision " + earliest));
        // Nobody is supervised before release, and an end that is said counts.
        assertThat(found(petition.custody(MadeUp.custody("1999-01-04", null)))).doesNotContain("pardon-supervision");
        assertThat(found(petition.custody(new Custody(
                        LocalDate.of(1999, 1, 4), LocalDate.of(2009, 1, 1), null, LocalDate.of(2013, 1, 1), null))))
                .isEmpty();
    }

    @Test
    void a_pardon_of_one_in_prison_is_flagged_and_of_one_who_says_nothing_is_not() {
        assertThat(found(MadeUp.commutation().type(ClemencyType.PARDON))).containsExactly("pardon-waiting-period");
        assertThat(found(MadeUp.pardon().custody(null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2014-06-01, ", "2014-06-02, 2014-06-03", "2015-01-01, 2015-01-02"})
    void a_pardon_waits_for_the_end_of_supervision(LocalDate end, LocalDate earliest) {
        var custody = new Custody(LocalDate.of(1999, 1, 4), LocalDate.of(2001, 1, 4), null, end, null);
        assertThat(flags(MadeUp.pardon().custody(custody), Optional.empty()))
                .extracting(Flag::earliestOn)
                .isEqualTo(earliest == null ? List.of() : List.of(earliest));
        assertThat(found(MadeUp.pardon().type(ClemencyType.REMISSION).custody(custody)))
                .isEmpty();
    }
}
