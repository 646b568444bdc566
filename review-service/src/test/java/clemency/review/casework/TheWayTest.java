package clemency.review.casework;

import static clemency.review.casework.Given.PETITION;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.events.DenialKind;
import clemency.events.GrantEvent.ClemencyDenied;
import clemency.events.HoldReason;
import clemency.events.OffenceCategory;
import clemency.events.Programme;
import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.events.Remander;
import clemency.events.ReviewEvent.SentToWhiteHouse;
import clemency.events.ScreeningFinding;
import clemency.events.ScreeningFinding.Severity;
import clemency.events.SentenceKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheWayTest {

    private static final LocalDate SENT = LocalDate.of(2016, 1, 4);
    private static final LocalDate DUE = LocalDate.of(2016, 2, 3);

    @ParameterizedTest
    @CsvSource({
        "TERM, , WAITING",
        "TERM, INFORM, WAITING",
        "TERM, FLAG, SCREENING",
        "TERM, ROUTE, SCREENING",
        "DEATH, ROUTE, WAITING",
        "DEATH, FLAG, WAITING"
    })
    void whatHasNothingToAskPassesOnArrival(SentenceKind sentence, Severity found, CaseStatus status) {
        var findings = found == null ? List.<ScreeningFinding>of() : List.of(new ScreeningFinding("a-rule", found));
        var petition = new Petition(
                PETITION,
                "C000001",
                ClemencyType.COMMUTATION,
                Programme.TRADITIONAL,
                Given.RECEIVED,
                null,
                OffenceCategory.DRUG,
                sentence,
                findings);

        var file = after(CaseFile.UNOPENED, new Command.OpenCase(petition));

        assertThat(CaseStatus.of(file.state())).isEqualTo(status);
    }

    @Test
    void adviceToDenyCountsAsADenialOnTheLastDay() {
        var sent = sent(SentenceKind.TERM, Recommendation.DENY);

        assertThat(presumed(sent, DUE)).isEqualTo(Refusal.NOT_DUE.answer());
        assertThat(presumed(sent, DUE.plusDays(40)))
                .isEqualTo(Answer.happened(DUE, new ClemencyDenied(DenialKind.PRESUMED, Administration.OBAMA)));
    }

    @ParameterizedTest
    @CsvSource({"DEATH, DENY, 30", "TERM, GRANT, 30", "TERM, DENY, "})
    void noneOfDeathNorOfAdviceToGrantNorWithoutAPeriod(SentenceKind sentence, Recommendation advice, Integer days) {
        var answer = Review.decide(
                new Command.SendToWhiteHouse(PETITION, SENT, days),
                recommended(sentence, Recommendation.GRANT, advice));

        assertThat(answer).isEqualTo(Answer.happened(SENT, new SentToWhiteHouse(null)));
    }

    @Test
    void theDaysOfHoldsAndDirectivesDoNotCount() {
        var file = after(
                sent(SentenceKind.TERM, Recommendation.DENY),
                hold(1, SENT.plusDays(10)),
                hold(2, SENT.plusDays(12)),
                new Command.SetAside(PETITION, SENT.plusDays(14), Given.DIRECTIVE),
                end(1, SENT.plusDays(16)),
                end(2, SENT.plusDays(18)),
                new Command.Reinstate(PETITION, SENT.plusDays(20), Given.DIRECTIVE));

        assertThat(Calendar.presumedOn(file)).contains(DUE.plusDays(10));
    }

    @Test
    void aHoldThatCameTooLateBeginsNoTimeAnew() {
        var file =
                after(sent(SentenceKind.TERM, Recommendation.DENY), hold(1, DUE.plusDays(5)), end(1, DUE.plusDays(9)));

        assertThat(Calendar.presumedOn(file)).contains(DUE);
    }

    @ParameterizedTest
    @CsvSource({"waiting, CAPITAL_FIRST", "assigned, CAPITAL_FIRST", "sent, CAPITAL_FIRST", "denied, CASE_ENDED"})
    void aCapitalCaseIsNotSetAside(String state, Refusal refusal) {
        var petition = Given.petition(ClemencyType.COMMUTATION, SentenceKind.DEATH);
        var file = new CaseFile(petition, Given.state(state), 1, 0);

        var answer = Review.decide(new Command.SetAside(PETITION, SENT, Given.DIRECTIVE), file);

        assertThat(answer).isEqualTo(refusal.answer());
    }

    @Test
    void onHoldNothingIsPresumed() {
        var file = after(sent(SentenceKind.TERM, Recommendation.DENY), hold(1, SENT.plusDays(10)));

        assertThat(presumed(file, DUE.plusYears(1))).isEqualTo(Refusal.NOT_DUE.answer());
        assertThat(Calendar.presumedOn(file)).isEmpty();
    }

    @Test
    void noDayIsShownOnWhichNothingIsPresumed() {
        var sent = sent(SentenceKind.TERM, Recommendation.DENY);
        var held = after(sent, hold(1, SENT.plusDays(10)));
        var aside = after(sent, new Command.SetAside(PETITION, SENT.plusDays(10), Given.DIRECTIVE));

        assertThat(sent.shown()).isEqualTo(sent.state());
        assertThat(shownDay(held.shown())).isNull();
        assertThat(shownDay(((CaseState.SetAside) aside.shown()).previous())).isNull();
        assertThat(shownDay(after(held, end(1, SENT.plusDays(14))).shown())).isEqualTo(DUE.plusDays(4));
    }

    private static LocalDate shownDay(CaseState state) {
        return ((CaseState.AtWhiteHouse) state).presumedOn();
    }

    @Test
    void sentBackBothRecommendationsAndTheReversalAreKept() {
        var file = after(
                sent(SentenceKind.TERM, Recommendation.DENY), new Command.Remand(PETITION, SENT, Remander.WHITE_HOUSE));

        assertThat(file.state()).isEqualTo(new CaseState.Waiting());
        assertThat(file.papers().reversals()).isOne();
        assertThat(file.papers().earlierAdvice())
                .extracting(Opinion::recommendation)
                .containsExactly(Recommendation.GRANT, Recommendation.DENY);
    }

    @Test
    void aDeputyWhoComesRoundHasReversedNobody() {
        var file = after(
                recommended(SentenceKind.TERM, Recommendation.GRANT, Recommendation.DENY),
                new Command.Recommend(PETITION, SENT, Recommender.DEPUTY_ATTORNEY_GENERAL, Recommendation.GRANT));

        assertThat(file.papers().reversals()).isZero();
        assertThat(file.papers().advice()).hasSize(2);
    }

    private static CaseFile recommended(SentenceKind sentence, Recommendation first, Recommendation second) {
        var assigned = new CaseFile(
                Given.petition(ClemencyType.COMMUTATION, sentence), new CaseState.Assigned(Given.ATTORNEY), 2, 0);
        return after(
                assigned,
                new Command.Recommend(PETITION, SENT, Recommender.PARDON_ATTORNEY, first),
                new Command.Recommend(PETITION, SENT, Recommender.DEPUTY_ATTORNEY_GENERAL, second));
    }

    private static CaseFile sent(SentenceKind sentence, Recommendation advice) {
        return after(
                recommended(sentence, Recommendation.GRANT, advice), new Command.SendToWhiteHouse(PETITION, SENT, 30));
    }

    private static Answer presumed(CaseFile file, LocalDate today) {
        return Review.decide(new Command.PresumeDenial(PETITION, today), file);
    }

    private static Command hold(int number, LocalDate on) {
        return new Command.PlaceHold(PETITION, on, new UUID(5, number), HoldReason.LITIGATION, null);
    }

    private static Command end(int number, LocalDate on) {
        return new Command.EndHold(PETITION, on, new UUID(5, number));
    }

    private static CaseFile after(CaseFile file, Command... commands) {
        var sitting = Sitting.over(List.of(commands), Map.of(PETITION, file));
        if (sitting.refusesAny()) {
            throw new IllegalStateException(sitting.answers().toString());
        }
        return sitting.changes().get(PETITION).file();
    }
}
