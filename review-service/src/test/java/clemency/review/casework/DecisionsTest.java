package clemency.review.casework;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.ClosingReason;
import clemency.events.DenialKind;
import clemency.events.Event;
import clemency.events.Grant;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.GrantEvent.GrantDeclined;
import clemency.events.GrantTerms;
import clemency.events.OffenceCategory;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.PrisonTerm;
import clemency.events.Programme;
import clemency.events.ReviewEvent.CaseClosed;
import clemency.events.Sentence;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DecisionsTest {

    private static final LocalDate INAUGURATION = LocalDate.of(2017, 1, 20);

    static Stream<Arguments> terms() {
        var before = new PrisonTerm.ExpiresOn(Given.DECIDED.minusDays(1));
        var sameDay = new PrisonTerm.ExpiresOn(Given.DECIDED);
        return Stream.of(
                Arguments.of(ClemencyType.COMMUTATION, SentenceKind.LIFE, before, Refusal.TERMS_END_BEFORE_DECISION),
                Arguments.of(ClemencyType.COMMUTATION, SentenceKind.LIFE, sameDay, null),
                Arguments.of(ClemencyType.COMMUTATION, SentenceKind.TERM, new PrisonTerm.CommutedToMonths(240), null),
                Arguments.of(
                        ClemencyType.COMMUTATION,
                        SentenceKind.TERM,
                        new PrisonTerm.CommutedToMonths(240, Given.DECIDED.plusDays(1)),
                        Refusal.TERMS_BEGIN_AFTER_DECISION),
                Arguments.of(
                        ClemencyType.COMMUTATION,
                        SentenceKind.TERM,
                        new PrisonTerm.CommutedToMonths(240, Given.DECIDED),
                        null),
                Arguments.of(ClemencyType.COMMUTATION, SentenceKind.DEATH, new PrisonTerm.CommutedToLife(), null),
                Arguments.of(
                        ClemencyType.COMMUTATION,
                        SentenceKind.TERM,
                        new PrisonTerm.CommutedToLife(),
                        Refusal.TERMS_FOR_DEATH_ONLY),
                Arguments.of(ClemencyType.REPRIEVE, SentenceKind.DEATH, new PrisonTerm.Unchanged(), null),
                Arguments.of(
                        ClemencyType.REMISSION,
                        SentenceKind.TERM,
                        new PrisonTerm.Unchanged(),
                        Refusal.TERMS_CHANGE_NOTHING),
                Arguments.of(
                        ClemencyType.COMMUTATION,
                        SentenceKind.TERM,
                        new PrisonTerm.Unchanged(),
                        Refusal.TERMS_CHANGE_NOTHING),
                Arguments.of(
                        ClemencyType.COMMUTATION,
                        SentenceKind.TERM,
                        new PrisonTerm.CommutedToMonths(0),
                        Refusal.TERMS_OUT_OF_RANGE),
                Arguments.of(
                        ClemencyType.COMMUTATION,
                        SentenceKind.LIFE,
                        new PrisonTerm.CommutedToMonths(12_001),
                        Refusal.TERMS_OUT_OF_RANGE),
                Arguments.of(
                        ClemencyType.COMMUTATION,
                        SentenceKind.TERM,
                        new PrisonTerm.NotUnderstood(),
                        Refusal.TERMS_UNCLEAR),
                Arguments.of(ClemencyType.COMMUTATION, SentenceKind.TERM, null, Refusal.TERMS_REQUIRED),
                Arguments.of(ClemencyType.PARDON, SentenceKind.TERM, null, null));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void termsHaveToMakeSense(ClemencyType type, SentenceKind sentence, PrisonTerm term, Refusal refusal) {
        var file = new CaseFile(Given.petition(type, sentence), new CaseState.Waiting(), 1, 0);
        var terms = term == null ? null : Given.terms(term);

        var answer = Review.decide(new Command.Grant(Given.PETITION, Given.DECIDED, Administration.OBAMA, terms), file);

        assertThat(answer instanceof Answer.Refused(var reason) ? reason : null).isEqualTo(refusal);
    }

    @Test
    void aGrantTellsWhatStatisticsNeed() {
        var file = Given.file(new CaseState.Assigned(Given.ATTORNEY));

        var answer = Review.decide(
                new Command.Grant(Given.PETITION, Given.DECIDED, Administration.OBAMA, Given.expiring()), file);

        assertThat(answer)
                .isEqualTo(Answer.happened(
                        Given.DECIDED,
                        new ClemencyGranted(new Grant(
                                ClemencyType.COMMUTATION,
                                Programme.TRADITIONAL,
                                Administration.OBAMA,
                                true,
                                new Sentence(SentenceKind.LIFE, null),
                                Given.expiring(),
                                "Northern District of Nowhere",
                                OffenceCategory.DRUG))));
    }

    @Test
    void aCorrectionReplacesTheGrantWholeOnItsDay() {
        var granted = new CaseState.Granted(INAUGURATION, Administration.TRUMP_FIRST, Given.expiring());
        var terms = Given.terms(new PrisonTerm.CommutedToMonths(240, Given.RECEIVED.minusYears(10)));

        var answer = (Answer.Accepted) Review.decide(
                new Command.CorrectTerms(Given.PETITION, INAUGURATION.plusYears(1), terms), Given.file(granted));

        assertThat(answer.on()).isEqualTo(INAUGURATION);
        assertThat(answer.events()).singleElement().isInstanceOfSatisfying(GrantCorrected.class, corrected -> {
            assertThat(corrected.grant().administration()).isEqualTo(Administration.TRUMP_FIRST);
            assertThat(corrected.grant().terms()).isEqualTo(terms);
        });
    }

    @Test
    void aCorrectionHasToMakeSenseOnTheDayOfTheGrant() {
        var terms = Given.terms(new PrisonTerm.ExpiresOn(Given.DECIDED.minusDays(1)));

        var answer = Review.decide(
                new Command.CorrectTerms(Given.PETITION, Given.DECIDED, terms), Given.file(Given.state("granted")));

        assertThat(answer).isEqualTo(Refusal.TERMS_END_BEFORE_DECISION.answer());
    }

    @Test
    void aPardonWithoutTermsLeavesPrisonAndMoneyAlone() {
        var file = new CaseFile(Given.petition(ClemencyType.PARDON, SentenceKind.TERM), new CaseState.Waiting(), 1, 0);

        var event =
                only(Review.decide(new Command.Grant(Given.PETITION, Given.DECIDED, Administration.OBAMA, null), file));

        assertThat(((ClemencyGranted) event).grant().terms())
                .isEqualTo(new GrantTerms(
                        new PrisonTerm.Unchanged(), false, Set.of(), GrantTerms.SupervisedRelease.NOT_STATED));
    }

    @Test
    void aDecisionOfInaugurationDayIsOfWhoActed() {
        var event = only(Review.decide(
                new Command.Deny(Given.PETITION, INAUGURATION, Administration.TRUMP_FIRST),
                Given.file(new CaseState.Waiting())));

        assertThat(event).isEqualTo(new ClemencyDenied(DenialKind.EXPRESS, Administration.TRUMP_FIRST));
    }

    @Test
    void whatIsNotDecidedFallsByDate() {
        var withdrawn = only(Review.decide(
                new Command.RequestWithdrawal(Given.PETITION, INAUGURATION), Given.file(new CaseState.Waiting())));
        var declined = only(Review.decide(
                new Command.Decline(Given.PETITION, INAUGURATION),
                Given.file(new CaseState.Granted(Given.DECIDED, Administration.OBAMA, Given.expiring()))));

        assertThat(withdrawn).isEqualTo(new CaseClosed(ClosingReason.WITHDRAWN, Administration.OBAMA));
        assertThat(declined).isEqualTo(new GrantDeclined(Administration.OBAMA));
    }

    @Test
    void nothingIsDatedBeforeThePetition() {
        var dayBefore = Given.RECEIVED.minusDays(1);
        var file = Given.file(new CaseState.Waiting());

        var denied = Review.decide(new Command.Deny(Given.PETITION, dayBefore, Administration.OBAMA), file);
        var closed = Review.decide(new Command.Close(Given.PETITION, dayBefore, ClosingReason.MOOT), file);

        assertThat(denied).isEqualTo(Refusal.DECIDED_BEFORE_RECEIPT.answer());
        assertThat(((Answer.Accepted) closed).on()).isEqualTo(Given.RECEIVED);
    }

    @Test
    void aGrantIsNotDeclinedBeforeItWasMade() {
        var answer = Review.decide(
                new Command.Decline(Given.PETITION, Given.DECIDED.minusDays(1)),
                Given.file(new CaseState.Granted(Given.DECIDED, Administration.OBAMA, Given.expiring())));

        assertThat(answer).isEqualTo(Refusal.DECLINED_BEFORE_GRANT.answer());
    }

    @ParameterizedTest
    @CsvSource({
        "TRADITIONAL, TERM, TRADITIONAL",
        "CLEMENCY_INITIATIVE_2014, LIFE, CLEMENCY_INITIATIVE_2014",
        "CAPITAL, UNKNOWN, TRADITIONAL",
        "CAPITAL, LIFE, TRADITIONAL",
        "CAPITAL, DEATH, CAPITAL",
        "TRADITIONAL, DEATH, CAPITAL"
    })
    void aSentenceOfDeathIsACapitalCase(String claimed, SentenceKind sentence, String programme) {
        var petition = Petition.submitted(
                Given.PETITION,
                Given.RECEIVED,
                new PetitionSubmitted(
                        "C000001",
                        ClemencyType.COMMUTATION,
                        new Programme(claimed),
                        null,
                        OffenceCategory.DRUG,
                        sentence,
                        false,
                        List.of()));

        assertThat(petition.programme()).isEqualTo(new Programme(programme));
    }

    private static Event only(Answer answer) {
        return ((Answer.Accepted) answer).events().getFirst();
    }
}
