package clemency.intake.screening.rules;

import static clemency.intake.screening.rules.Asking.INITIATIVE;
import static clemency.intake.screening.rules.Asking.TODAY;
import static clemency.intake.screening.rules.Asking.flags;
import static clemency.intake.screening.rules.Asking.found;
import static clemency.intake.screening.rules.Asking.state;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.District;
import clemency.events.ScreeningFinding.Severity;
import clemency.events.SentenceKind;
import clemency.intake.petition.Custody;
import clemency.intake.petition.Filer;
import clemency.intake.petition.MadeUp;
import clemency.intake.petition.OtherRelief;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesTest {

    @Test
    void an_ordinary_petition_is_flagged_by_no_rule() {
        assertThat(found(MadeUp.commutation())).isEmpty();
        assertThat(found(MadeUp.pardon())).isEmpty();
    }

    @Test
    void each_rule_is_named_once_and_speaks_both_languages() {
        assertThat(Rules.ALL).extracting(Rule::id).doesNotHaveDuplicates();
        var death = MadeUp.conviction("Northern Florida", SentenceKind.DEATH, null);
        var supervised = new Custody(LocalDate.of(1999, 1, 4), LocalDate.of(2013, 1, 1), null, TODAY, null);
        var flags = Stream.of(
                        MadeUp.pardon().custody(supervised),
                        MadeUp.commutation().conviction(state()),
                        MadeUp.commutation()
                                .conviction(MadeUp.conviction(District.COURT_MARTIAL, SentenceKind.TERM, 9)),
                        MadeUp.commutation().conviction(death).custody(new Custody(null, null, null, null, TODAY)),
                        MadeUp.commutation()
                                .conviction(death)
                                .filer(new Filer(Filer.Capacity.FAMILY, "Made-up Filer", null, null))
                                .relief(new OtherRelief(true, true, null, TODAY)),
                        MadeUp.commutation().custody(MadeUp.custody("2019-01-01", null)),
                        MadeUp.commutation().custody(supervised),
                        MadeUp.commutation().relief(new OtherRelief(true, true, null, TODAY)))
                .map(MadeUp::petition)
                .flatMap(petition -> Stream.of(TODAY, INITIATIVE.to().plusDays(1))
                        .map(day -> new Question(petition, day, Optional.of(INITIATIVE))))
                .flatMap(asked -> Rules.flags(asked).stream())
                .toList();
        assertThat(flags).allSatisfy(flag -> {
            assertThat(flag.message().en())
                    .isNotBlank()
                    .isNotEqualTo(flag.message().es());
            assertThat(flag.message().es()).isNotBlank();
            assertThat(flag.citation()).isNotBlank();
            assertThat(flag.told().rule()).isEqualTo(flag.rule());
        });
        // A rule that nobody has made speak is missing here.
        assertThat(flags.stream().map(Flag::rule).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        Rules.ALL.stream().map(Rule::id).toList());
    }

    @Test
    void a_conviction_by_a_state_is_not_the_presidents() {
        assertThat(found(MadeUp.commutation().conviction(state()))).containsExactly("not-federal");
        assertThat(found(MadeUp.commutation()
                        .conviction(MadeUp.conviction(District.SUPERIOR_COURT, SentenceKind.TERM, 480))))
                .isEmpty();
    }

    @Test
    void a_court_martial_is_routed_to_its_service() {
        var flags = flags(
                MadeUp.commutation().conviction(MadeUp.conviction(District.COURT_MARTIAL, SentenceKind.TERM, 480)),
                Optional.empty());
        assertThat(flags).extracting(Flag::rule).containsExactly("military");
        assertThat(flags.getFirst().severity()).isEqualTo(Severity.ROUTE);
    }

    @ParameterizedTest
    @CsvSource({
        "PARDON, 2012-06-02, ",
        "PARDON, 2012-06-03, 2014-06-03",
        "COMMUTATION, 2013-06-02, ",
        "COMMUTATION, 2013-06-03, 2014-06-03",
        "REMISSION, 2014-06-02, 2015-06-02"
    })
    void who_was_denied_waits_two_years_or_one(ClemencyType type, LocalDate denied, LocalDate earliest) {
        var petition = (type == ClemencyType.PARDON ? MadeUp.pardon() : MadeUp.commutation())
                .type(type)
                .relief(new OtherRelief(null, null, null, denied));
        assertThat(flags(petition, Optional.empty()))
                .extracting(Flag::earliestOn)
                .isEqualTo(earliest == null ? List.of() : List.of(earliest));
    }
}
