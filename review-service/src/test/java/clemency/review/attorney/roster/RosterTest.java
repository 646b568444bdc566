package clemency.review.attorney.roster;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.StaffKind;
import clemency.events.WorkTerms;
import clemency.events.WorkforceEvent.DepartureCancelled;
import clemency.events.WorkforceEvent.LeaveCancelled;
import clemency.events.WorkforceEvent.LeavePlanned;
import clemency.events.WorkforceEvent.StaffDeparted;
import clemency.events.WorkforceEvent.StaffJoined;
import clemency.events.WorkforceEvent.WorkTermsChanged;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RosterTest {

    private static final UUID ID = new UUID(2, 1);
    private static final LocalDate START = LocalDate.of(2016, 1, 4);
    private static final WorkTerms TERMS = new WorkTerms(40, 25, List.of(), List.of());
    private static final WantedTerms AS_BEFORE = new WantedTerms(null, null, null, null);

    private static Attorney attorney() {
        return Attorney.unknown(ID).after(new StaffJoined(StaffKind.ATTORNEY, TERMS), START);
    }

    private static Attorney support() {
        return Attorney.unknown(ID)
                .after(new StaffJoined(StaffKind.SUPPORT, new WorkTerms(40, 0, List.of(), List.of())), START);
    }

    private static LocalDate day(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private static WantedTerms limit(Integer limit) {
        return new WantedTerms(null, limit, null, null);
    }

    @Test
    void somebodyNewWorksFullTimeOnEverything() {
        var verdict = Roster.decide(new Change.Join(ID, START, StaffKind.ATTORNEY, limit(25)), Attorney.unknown(ID));

        assertThat(verdict).isEqualTo(new Verdict.Changed(START, new StaffJoined(StaffKind.ATTORNEY, TERMS)));
    }

    @ParameterizedTest
    @CsvSource({
        "ATTORNEY, , ATTORNEY_HAS_LIMIT",
        "ATTORNEY, 0, ATTORNEY_HAS_LIMIT",
        "SUPPORT, 3, SUPPORT_HOLDS_NO_CASES"
    })
    void whoHoldsCasesHasALimitAndNobodyElse(StaffKind kind, Integer limit, Refusal refusal) {
        var verdict = Roster.decide(new Change.Join(ID, START, kind, limit(limit)), Attorney.unknown(ID));

        assertThat(verdict).isEqualTo(new Verdict.Refused(refusal));
        assertThat(refusal.ofTheRequest()).isTrue();
    }

    @Test
    void whatIsLeftOutStaysAsItIsOnThatDay() {
        var parttime = attorney()
                .after(new WorkTermsChanged(new WorkTerms(20, 12, List.of(), List.of())), START.plusMonths(6));
        var pardons = new WantedTerms(null, null, List.of(ClemencyType.PARDON), null);

        assertThat(Roster.decide(new Change.ChangeTerms(ID, START.plusMonths(5), pardons), parttime))
                .isEqualTo(new Verdict.Changed(
                        START.plusMonths(5),
                        new WorkTermsChanged(new WorkTerms(40, 25, List.of(ClemencyType.PARDON), List.of()))));
        assertThat(Roster.decide(new Change.ChangeTerms(ID, START.plusMonths(7), pardons), parttime))
                .isEqualTo(new Verdict.Changed(
                        START.plusMonths(7),
                        new WorkTermsChanged(new WorkTerms(20, 12, List.of(ClemencyType.PARDON), List.of()))));
    }

    @Test
    void termsFromTodayAreThoseOfTheFirstDayForWhoeverHasNotStarted() {
        var verdict = Roster.decide(new Change.ChangeTermsNow(ID, START.minusDays(9), limit(30)), attorney());

        assertThat(verdict)
                .isEqualTo(
                        new Verdict.Changed(START, new WorkTermsChanged(new WorkTerms(40, 30, List.of(), List.of()))));
    }

    @ParameterizedTest
    @CsvSource({"2016-01-03, TERMS_BEFORE_START", "2016-01-04, ", "2016-12-31, ", "2017-01-01, TERMS_AFTER_END"})
    void termsLieWithinTheDaysOfWork(String from, Refusal refusal) {
        var leaves = attorney().after(new StaffDeparted(), day("2016-12-31"));

        var verdict = Roster.decide(new Change.ChangeTerms(ID, day(from), limit(30)), leaves);

        assertThat(verdict instanceof Verdict.Refused(var why) ? why : null).isEqualTo(refusal);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-01, 2016-03-06, ",
        "2016-03-01, 2016-03-07, LEAVE_OVERLAPS",
        "2016-03-08, 2016-03-09, LEAVE_OVERLAPS",
        "2016-03-18, 2016-03-20, LEAVE_OVERLAPS",
        "2016-03-01, 2016-03-31, LEAVE_OVERLAPS",
        "2016-03-19, 2016-03-20, ",
        "2016-03-20, 2016-03-19, LEAVE_ENDS_BEFORE_IT_BEGINS",
        "2016-01-03, 2016-01-05, LEAVE_BEFORE_START",
        "2017-01-01, 2017-01-02, LEAVE_AFTER_END",
        "2016-12-31, 2017-01-02, "
    })
    void leaveDoesNotOverlap(String from, String until, Refusal refusal) {
        var away = attorney()
                .after(new LeavePlanned(day("2016-03-18"), false), day("2016-03-07"))
                .after(new StaffDeparted(), day("2016-12-31"));

        var verdict = Roster.decide(new Change.PlanLeave(ID, new Leave(day(from), day(until), false)), away);

        assertThat(verdict instanceof Verdict.Refused(var why) ? why : null).isEqualTo(refusal);
    }

    @Test
    void leaveThatIsCancelledCanBePlannedAgainForLess() {
        var first = new Leave(day("2016-03-07"), day("2016-03-18"), false);
        var away = attorney().after(new LeavePlanned(first.until(), false), first.from());

        assertThat(Roster.decide(new Change.CancelLeave(ID, first.from()), away))
                .isEqualTo(new Verdict.Changed(first.from(), new LeaveCancelled()));
        var back = away.after(new LeaveCancelled(), first.from());
        assertThat(Roster.decide(new Change.PlanLeave(ID, new Leave(first.from(), day("2016-03-09"), true)), back))
                .isEqualTo(new Verdict.Changed(first.from(), new LeavePlanned(day("2016-03-09"), true)));
        assertThat(Roster.decide(new Change.CancelLeave(ID, day("2016-03-08")), away))
                .isEqualTo(new Verdict.Refused(Refusal.NO_SUCH_LEAVE));
    }

    @Test
    void theLastDayMovesAndCanBeTakenBack() {
        var leaves = attorney().after(new StaffDeparted(), day("2016-12-31"));

        assertThat(Roster.decide(new Change.Depart(ID, day("2016-06-30")), leaves))
                .isEqualTo(new Verdict.Changed(day("2016-06-30"), new StaffDeparted()));
        assertThat(Roster.decide(new Change.CancelDeparture(ID), leaves))
                .isEqualTo(new Verdict.Changed(day("2016-12-31"), new DepartureCancelled()));
        assertThat(Roster.decide(new Change.Depart(ID, START.minusDays(1)), leaves))
                .isEqualTo(new Verdict.Refused(Refusal.END_BEFORE_START));
    }

    static Stream<Arguments> repeated() {
        var leave = new Leave(day("2016-03-07"), day("2016-03-18"), false);
        var away = attorney().after(new LeavePlanned(leave.until(), false), leave.from());
        return Stream.of(
                Arguments.of(new Change.ChangeTerms(ID, START, AS_BEFORE), attorney()),
                Arguments.of(new Change.ChangeTermsNow(ID, START, limit(25)), attorney()),
                Arguments.of(new Change.PlanLeave(ID, leave), away),
                Arguments.of(new Change.Depart(ID, START), attorney().after(new StaffDeparted(), START)),
                Arguments.of(new Change.CancelDeparture(ID), attorney()));
    }

    @ParameterizedTest
    @MethodSource
    void repeated(Change change, Attorney attorney) {
        assertThat(Roster.decide(change, attorney)).isEqualTo(new Verdict.Repeated());
    }

    static Stream<Change> ofSomebodyUnknown() {
        return Stream.of(
                new Change.ChangeTerms(ID, START, AS_BEFORE),
                new Change.ChangeTermsNow(ID, START, AS_BEFORE),
                new Change.PlanLeave(ID, new Leave(START, START, false)),
                new Change.CancelLeave(ID, START),
                new Change.Depart(ID, START),
                new Change.CancelDeparture(ID));
    }

    @ParameterizedTest
    @MethodSource
    void ofSomebodyUnknown(Change change) {
        assertThat(Roster.decide(change, Attorney.unknown(ID)))
                .isEqualTo(new Verdict.Refused(Refusal.NOT_ON_THE_ROSTER));
    }

    @Test
    void nobodyJoinsTwice() {
        assertThat(Roster.decide(new Change.Join(ID, START, StaffKind.ATTORNEY, limit(1)), attorney()))
                .isEqualTo(new Verdict.Refused(Refusal.ALREADY_ON_THE_ROSTER));
    }

    @Test
    void whoHasLeftHasNoTermsFromTodayOn() {
        var left = attorney().after(new StaffDeparted(), day("2016-02-01"));

        assertThat(Roster.decide(new Change.ChangeTermsNow(ID, day("2016-02-02"), limit(3)), left))
                .isEqualTo(new Verdict.Refused(Refusal.DEPARTED));
    }

    @ParameterizedTest
    @CsvSource({
        "2016-01-03, 40, NOT_STARTED, false, false",
        "2016-01-04, 40, PRESENT, true, false",
        "2016-03-07, 40, ON_LEAVE, false, true",
        "2016-03-18, 40, ON_LEAVE, false, true",
        "2016-03-19, 40, PRESENT, true, false",
        "2016-05-02, 20, ON_LEAVE, false, false",
        "2016-05-01, 20, PRESENT, true, false",
        "2016-04-30, 40, PRESENT, true, false",
        "2016-12-31, 20, PRESENT, true, false",
        "2017-01-01, 20, DEPARTED, false, true"
    })
    void standsAsWasSaidForThatDay(String on, int hours, Presence presence, boolean takesCases, boolean givesBack) {
        var attorney = attorney()
                .after(new WorkTermsChanged(new WorkTerms(20, 12, List.of(), List.of())), day("2016-05-01"))
                .after(new LeavePlanned(day("2016-03-18"), false), day("2016-03-07"))
                .after(new LeavePlanned(day("2016-05-03"), true), day("2016-05-02"))
                .after(new StaffDeparted(), day("2016-12-31"));

        var standing = attorney.standing(day(on));

        assertThat(standing.hoursPerWeek()).isEqualTo(hours);
        assertThat(standing.presence()).isEqualTo(presence);
        assertThat(standing.takesCases()).isEqualTo(takesCases);
        assertThat(standing.givesBack()).isEqualTo(givesBack);
    }

    @Test
    void supportStaffNeverTakeCases() {
        assertThat(support().standing(START).takesCases()).isFalse();
    }
}
