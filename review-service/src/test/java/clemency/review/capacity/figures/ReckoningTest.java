package clemency.review.capacity.figures;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.SentenceKind;
import clemency.events.StaffKind;
import clemency.events.WorkTerms;
import clemency.events.WorkforceEvent.LeavePlanned;
import clemency.events.WorkforceEvent.StaffDeparted;
import clemency.events.WorkforceEvent.StaffJoined;
import clemency.review.attorney.roster.Attorney;
import clemency.review.attorney.roster.Leave;
import clemency.review.attorney.roster.Member;
import clemency.review.attorney.roster.Presence;
import clemency.review.capacity.figures.Constraint.Binding;
import clemency.review.capacity.figures.Counted.Ages;
import clemency.review.capacity.figures.Counted.Incoming;
import clemency.review.capacity.figures.Counted.OnDesk;
import clemency.review.capacity.figures.Counted.Open;
import clemency.review.capacity.figures.Counted.Outgoing;
import clemency.review.casework.CaseStatus;
import clemency.review.effort.hours.Stage;
import clemency.review.effort.hours.Standard;
import clemency.review.effort.hours.Standards;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReckoningTest {

    /** A Monday. */
    private static final LocalDate TODAY = LocalDate.of(2016, 1, 4);

    private static final Span SPAN = new Span(TODAY);
    private static final LocalDate LONG_AGO = LocalDate.of(2011, 10, 3);

    private static final Standards STANDARDS = new Standards(List.of(
            standard(Stage.SCREENING, "0.5"),
            standard(Stage.REFERRALS, "0.5"),
            standard(Stage.INVESTIGATION, "3"),
            standard(Stage.RECOMMENDATION, "1")));

    private static Standard standard(Stage stage, String hours) {
        return new Standard(stage, null, null, null, new BigDecimal(hours));
    }

    private static Attorney staff(int number, StaffKind kind, int limit) {
        return Attorney.unknown(new UUID(2, number))
                .after(new StaffJoined(kind, new WorkTerms(40, limit, List.of(), List.of())), LONG_AGO);
    }

    private static Member attorney(int number) {
        return new Member("Made-up Attorney", staff(number, StaffKind.ATTORNEY, 25));
    }

    private static Open open(CaseStatus status, long cases) {
        return new Open(Programme.TRADITIONAL, ClemencyType.COMMUTATION, SentenceKind.TERM, status, false, cases);
    }

    private static Open held(CaseStatus status, long cases) {
        return new Open(Programme.TRADITIONAL, ClemencyType.COMMUTATION, SentenceKind.TERM, status, true, cases);
    }

    private static OnDesk onDesk(int attorney, Map<Stage, BigDecimal> spent, long cases) {
        return new OnDesk(
                new UUID(2, attorney),
                Programme.TRADITIONAL,
                ClemencyType.COMMUTATION,
                SentenceKind.TERM,
                CaseStatus.ASSIGNED,
                false,
                spent,
                cases);
    }

    private static Counted counted(List<Open> open, List<OnDesk> desks) {
        return new Counted(open, List.of(), List.of(), List.of(), desks);
    }

    private static Capacity of(Counted counted, Member... staff) {
        return Reckoning.of(counted, List.of(staff), STANDARDS, SPAN);
    }

    /** The office of January 2016: 22 attorneys, 10,073 pending, 12,026 petitions a year. */
    @Test
    void theOfficeOfJanuary2016CannotKeepUp() {
        var attorneys = IntStream.range(0, 22).mapToObj(ReckoningTest::attorney).toArray(Member[]::new);
        var counted = new Counted(
                List.of(open(CaseStatus.WAITING, 10_073)),
                List.of(new Ages(Programme.TRADITIONAL, TODAY.minusDays(300), TODAY.minusDays(700), LONG_AGO)),
                List.of(new Incoming(Programme.TRADITIONAL, ClemencyType.COMMUTATION, SentenceKind.TERM, 3_003)),
                List.of(new Outgoing(Programme.TRADITIONAL, 1_300, 1_000)),
                List.of());

        var capacity = of(counted, attorneys);

        assertThat(capacity.office().attorneys()).isEqualTo(new Demand(22, 924.0, 880.0, 105.0, 40_292.0, 45.8));
        assertThat(capacity.office().support().utilisation()).isNull();
        assertThat(capacity.programmes())
                .containsExactly(new ProgrammeCapacity(
                        Programme.TRADITIONAL,
                        10_073,
                        0,
                        0,
                        1554L,
                        300L,
                        700L,
                        231.0,
                        100.0,
                        43.3,
                        new Outlook(null, 131.0, "growing by 131 a week")));
        assertThat(capacity.office().room()).isEqualTo(550);
        assertThat(capacity.office().constraint().binding()).isEqualTo(Binding.SUPPORT_HOURS);
    }

    @Test
    void aDeskOwesWhatTheStandardsAskLessWhatWasSpent() {
        var counted = counted(
                List.of(open(CaseStatus.ASSIGNED, 12)),
                List.of(
                        onDesk(1, null, 10),
                        onDesk(1, Map.of(Stage.INVESTIGATION, new BigDecimal("2.5")), 1),
                        onDesk(1, Map.of(Stage.INVESTIGATION, new BigDecimal("9")), 1)));

        var capacity = of(counted, attorney(1));

        var desk = capacity.attorneys().getFirst();
        assertThat(desk.openCases()).isEqualTo(12);
        assertThat(desk.room()).isEqualTo(13);
        assertThat(desk.hoursCommitted()).isEqualTo(42.5);
        assertThat(desk.hoursAvailable()).isEqualTo(520.0);
        assertThat(desk.hoursFree()).isEqualTo(477.5);
        assertThat(capacity.office().attorneys().hoursOwed()).isEqualTo(42.5);
        assertThat(capacity.office().support().hoursOwed()).isEqualTo(6.0);
    }

    @Test
    void leaveAndTheLastDayTakeTime() {
        var away = staff(1, StaffKind.ATTORNEY, 25)
                .after(new LeavePlanned(LocalDate.of(2015, 12, 31), false), LocalDate.of(2015, 12, 21))
                .after(new LeavePlanned(LocalDate.of(2016, 1, 8), true), TODAY)
                .after(new StaffDeparted(), LocalDate.of(2016, 1, 29));

        var desk = of(counted(List.of(), List.of()), new Member("Made-up Attorney", away))
                .attorneys()
                .getFirst();

        assertThat(desk.presence()).isEqualTo(Presence.ON_LEAVE);
        assertThat(desk.hoursAvailable()).isEqualTo(120.0);
        assertThat(desk.room()).isZero();
        assertThat(desk.leaveAhead()).containsExactly(new Leave(TODAY, LocalDate.of(2016, 1, 8), true));
    }

    @Test
    void whoHasLeftIsNotCountedAndSupportHasNoDesk() {
        var left = staff(1, StaffKind.ATTORNEY, 25).after(new StaffDeparted(), TODAY.minusDays(1));

        var capacity = of(
                counted(List.of(), List.of()),
                new Member("Made-up Attorney", left),
                new Member("Made-up Assistant", staff(2, StaffKind.SUPPORT, 0)));

        assertThat(capacity.attorneys()).isEmpty();
        assertThat(capacity.office().support().hoursAvailablePerWeek()).isEqualTo(40.0);
        assertThat(capacity.office().attorneys().utilisation()).isNull();
    }

    @Test
    void whatIsSetAsideIsPendingButOwesNothing() {
        var capacity = of(
                counted(List.of(open(CaseStatus.SET_ASIDE, 7), open(CaseStatus.WAITING, 3)), List.of()), attorney(1));

        var programme = capacity.programmes().getFirst();
        assertThat(programme.pending()).isEqualTo(10);
        assertThat(programme.setAside()).isEqualTo(7);
        assertThat(capacity.office().setAside()).isEqualTo(7);
        assertThat(capacity.office().attorneys().hoursOwed()).isEqualTo(12.0);
        assertThat(capacity.office().cases()).containsEntry(Station.QUEUE, 3L).containsEntry(Station.DESK, 0L);
    }

    @Test
    void whatIsOnHoldWaitsForNobody() {
        var desk = new OnDesk(
                new UUID(2, 1),
                Programme.TRADITIONAL,
                ClemencyType.COMMUTATION,
                SentenceKind.TERM,
                CaseStatus.ASSIGNED,
                true,
                Map.of(Stage.INVESTIGATION, BigDecimal.ONE),
                2);

        var capacity = of(
                counted(
                        List.of(
                                held(CaseStatus.WAITING, 900),
                                held(CaseStatus.ASSIGNED, 2),
                                held(CaseStatus.SET_ASIDE, 5),
                                open(CaseStatus.WAITING, 3)),
                        List.of(desk)),
                attorney(1),
                new Member("Made-up Assistant", staff(2, StaffKind.SUPPORT, 0)));

        var programme = capacity.programmes().getFirst();
        assertThat(programme.pending()).isEqualTo(910);
        assertThat(programme.setAside()).isEqualTo(5);
        assertThat(programme.onHold()).isEqualTo(902);
        var office = capacity.office();
        assertThat(office.onHold()).isEqualTo(902);
        assertThat(office.cases()).containsEntry(Station.QUEUE, 3L).containsEntry(Station.DESK, 0L);
        assertThat(office.attorneys().hoursOwed()).isEqualTo(12.0);
        assertThat(office.constraint().binding()).isEqualTo(Binding.NONE);
        assertThat(capacity.attorneys().getFirst().openCases()).isEqualTo(2);
        assertThat(capacity.attorneys().getFirst().hoursCommitted()).isEqualTo(6.0);
    }

    @Test
    void aCaseWaitsForThePresidentOnceItWasSent() {
        var counted = counted(List.of(open(CaseStatus.RECOMMENDED, 3), open(CaseStatus.AT_WHITE_HOUSE, 2)), List.of());

        assertThat(of(counted, attorney(1)).office().cases())
                .containsEntry(Station.RECOMMENDATION, 3L)
                .containsEntry(Station.WHITE_HOUSE, 2L);
    }
}
