package clemency.intake.screening.rules;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.District;
import clemency.events.ScreeningFinding.Severity;
import clemency.events.SentenceKind;
import clemency.intake.petition.Conviction;
import clemency.intake.petition.Criterion;
import clemency.intake.petition.Custody;
import clemency.intake.petition.Imprisonment;
import clemency.intake.petition.MadeUp;
import clemency.intake.petition.OtherRelief;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RulesTest {

    private static final LocalDate TODAY = LocalDate.of(2014, 6, 2);
    private static final ProgrammeTerms INITIATIVE = new ProgrammeTerms(
            "CLEMENCY_INITIATIVE_2014",
            LocalDate.of(2014, 4, 23),
            LocalDate.of(2017, 1, 19),
            EnumSet.allOf(Criterion.class));

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
                        MadeUp.commutation().custody(MadeUp.custody(null, null)),
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
                MadeUp.pardon().conviction().offences(),
                LocalDate.of(2010, 1, 1),
                new clemency.intake.petition.Sentence(SentenceKind.NO_IMPRISONMENT, null, null, null, null, null),
                null,
                null);
        var flags = flags(MadeUp.pardon().conviction(probation).custody(null), Optional.empty());
        assertThat(flags).extracting(Flag::earliestOn).containsExactly(LocalDate.of(2015, 1, 1));
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
                .containsExactly("capital");
    }

    @Test
    void after_release_there_is_nothing_to_commute() {
        assertThat(found(MadeUp.pardon().type(ClemencyType.COMMUTATION))).containsExactly("already-released");
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

    @ParameterizedTest
    @CsvSource({"2014-04-22, true", "2014-04-23, false", "2017-01-19, false", "2017-01-20, true"})
    void a_programme_takes_petitions_between_its_days(LocalDate receivedOn, boolean flagged) {
        var rules = Rules.flags(new Question(allClaimed().petition(), receivedOn, Optional.of(INITIATIVE)));
        assertThat(rules.stream().map(Flag::rule).toList()).isEqualTo(flagged ? List.of("programme-dates") : List.of());
    }

    @ParameterizedTest
    @EnumSource(Criterion.class)
    void a_criterion_that_is_not_claimed_is_named(Criterion missing) {
        var claimed = EnumSet.complementOf(EnumSet.of(missing));
        var flags = flags(
                MadeUp.commutation().custody(null).criteria(claimed.toArray(Criterion[]::new)),
                Optional.of(INITIATIVE));
        assertThat(flags).extracting(Flag::rule).containsExactly("programme-criteria");
        assertThat(flags.getFirst().severity()).isEqualTo(Severity.INFORM);
        assertThat(flags.getFirst().message().en())
                .contains(": " + CriterionText.english(missing) + ". ")
                .doesNotContain(";");
        assertThat(flags.getFirst().message().es()).contains(": " + CriterionText.spanish(missing) + ". ");
    }

    @ParameterizedTest
    @CsvSource({"2004-06-02, false", "2004-06-03, true"})
    void ten_years_are_counted_where_the_day_is_known(String begun, boolean flagged) {
        var petition = allClaimed().custody(MadeUp.custody(begun, null));
        assertThat(flags(petition, Optional.of(INITIATIVE))).hasSize(flagged ? 1 : 0);
    }

    @Test
    void a_programme_without_criteria_asks_for_nothing() {
        assertThat(flags(MadeUp.commutation(), Optional.of(new ProgrammeTerms("TRADITIONAL", null, null, Set.of()))))
                .isEmpty();
    }

    private static MadeUp allClaimed() {
        return MadeUp.commutation().criteria(Criterion.values());
    }

    private static Conviction state() {
        return MadeUp.conviction(District.STATE_COURT, SentenceKind.TERM, 480);
    }

    private static List<String> found(MadeUp petition) {
        return flags(petition, Optional.empty()).stream().map(Flag::rule).toList();
    }

    private static List<Flag> flags(MadeUp petition, Optional<ProgrammeTerms> programme) {
        return Rules.flags(new Question(petition.petition(), TODAY, programme));
    }
}
