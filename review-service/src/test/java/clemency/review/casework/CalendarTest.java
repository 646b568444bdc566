package clemency.review.casework;

import static clemency.review.casework.Given.DECIDED;
import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.DenialKind;
import clemency.events.HoldReason;
import clemency.events.Referee;
import clemency.events.SentenceKind;
import clemency.events.VictimNotice;
import clemency.review.record.chain.Head;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {

    @ParameterizedTest
    @CsvSource({
        "incomplete, CLOSED",
        "held incomplete, SET_ASIDE",
        "sent, DENIED",
        "sent on hold, AT_WHITE_HOUSE",
        "waiting, WAITING",
        "screening, SCREENING"
    })
    void whatADayBrings(String name, CaseStatus status) {
        assertThat(CaseStatus.of(onThatDay(Given.file(name), DECIDED, true).state()))
                .isEqualTo(status);
    }

    @Test
    void switchedOffNothingIsPresumed() {
        assertThat(Calendar.due(Given.file("sent"), DECIDED, false)).isEmpty();
    }

    @Test
    void whenTheLastHoldEndsTimeRunsOnTheSameDay() {
        var waited = Given.HELD_UNTIL.toEpochDay() - Given.SENT.toEpochDay();
        var later = onThatDay(Given.file("sent on hold"), Given.PRESUMED.plusDays(waited), true);
        var over = onThatDay(Given.file("sent on hold"), Given.PRESUMED.plusDays(waited + 1), true);

        assertThat(later.onHold()).isFalse();
        assertThat(Calendar.presumedOn(later)).contains(Given.PRESUMED.plusDays(waited));
        assertThat(over.state()).isEqualTo(new CaseState.Denied(Given.PRESUMED.plusDays(waited), DenialKind.PRESUMED));
    }

    @Test
    void itRemindsOnceOnTheDayItIsDue() {
        var before = onThatDay(Given.file("assigned"), Given.REPORT_DUE.minusDays(1), true);
        var onTheDay = onThatDay(Given.file("assigned"), Given.REPORT_DUE, true);

        assertThat(before.papers().referral(Given.REFERRAL).orElseThrow().remindedOn())
                .isNull();
        assertThat(onTheDay.papers().referral(Given.REFERRAL).orElseThrow().remindedOn())
                .isEqualTo(Given.REPORT_DUE);
        assertThat(Calendar.due(onTheDay, Given.REPORT_DUE.plusDays(9), true)).isEmpty();
        assertThat(Calendar.referralDueOn(onTheDay)).contains(Given.REPORT_DUE);
    }

    @Test
    void theNextDayIsTheFirstOfAll() {
        var papers = Papers.NONE
                .withHolds(List.of(
                        new Hold(new UUID(5, 1), HoldReason.OFFICE, DECIDED, DECIDED.plusDays(3), null),
                        new Hold(new UUID(5, 2), HoldReason.OFFICE, DECIDED, null, null),
                        new Hold(new UUID(5, 3), HoldReason.OFFICE, DECIDED, DECIDED.plusDays(1), DECIDED)))
                .withReferrals(List.of(
                        new Referral(new UUID(4, 1), Referee.FBI, DECIDED, DECIDED.plusDays(2), DECIDED, null),
                        new Referral(new UUID(4, 2), Referee.FBI, DECIDED, DECIDED.plusDays(4), null, null)));
        var file = Given.file("waiting");

        assertThat(Calendar.nextOn(file.with(file.state(), papers))).contains(DECIDED.plusDays(3));
        assertThat(Calendar.nextOn(Given.file("incomplete"))).contains(Given.ANSWER_DUE.plusDays(1));
        assertThat(Calendar.nextOn(Given.file("moot"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "true, waiting, , PETITION_FILED",
        "true, waiting, PETITION_FILED, MAY_COMMENT",
        "true, moot, PETITION_FILED, RESULT",
        "true, moot, , RESULT",
        "true, granted, , RESULT",
        "true, denied, RESULT, ",
        "false, moot, , ",
        ", moot, , ",
        "false, waiting, , ",
        ", waiting, , "
    })
    void victimsAreToldWhereThereAreSome(Boolean victims, String state, VictimNotice told, VictimNotice due) {
        var papers = Papers.NONE.withNotices(told == null ? List.of() : List.of(told));
        var file = new CaseFile(petition(victims), Given.state(state), papers, 1, 0, Head.NONE);

        assertThat(Calendar.noticeDue(file).orElse(null)).isEqualTo(due);
    }

    @Test
    void aPetitionWithoutVictimsHasNobodyToTell() {
        var answer = Review.decide(
                Commands.named("tell of filing"), new CaseFile(petition(false), new CaseState.Waiting(), 1, 0));

        assertThat(answer).isEqualTo(Refusal.NO_VICTIMS.answer());
    }

    private static Petition petition(Boolean victims) {
        var about = Given.petition(ClemencyType.COMMUTATION, SentenceKind.TERM);
        return new Petition(
                about.id(),
                about.caseNumber(),
                about.clemencyType(),
                about.programme(),
                about.receivedOn(),
                about.district(),
                about.offenceCategory(),
                about.sentenceKind(),
                about.screening(),
                victims);
    }

    private static CaseFile onThatDay(CaseFile file, LocalDate day, boolean presuming) {
        var sitting = Sitting.over(Calendar.due(file, day, presuming), Map.of(Given.PETITION, file));
        var change = sitting.changes().get(Given.PETITION);
        return change == null ? file : change.file();
    }
}
