package clemency.stats.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.Envelope;
import clemency.events.StaffKind;
import clemency.events.WorkTerms;
import clemency.events.WorkforceEvent;
import clemency.events.WorkforceEvent.LeaveCancelled;
import clemency.events.WorkforceEvent.LeavePlanned;
import clemency.events.WorkforceEvent.StaffDeparted;
import clemency.events.WorkforceEvent.StaffJoined;
import clemency.events.WorkforceEvent.WorkTermsChanged;
import clemency.stats.Staff;
import clemency.stats.StaffFold;
import clemency.stats.World;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The staff of any day, for any order of what is told of it. */
class StaffingTest {

    @Property(tries = 300)
    void theStaffOfADayIsThatOfTheFold(@ForAll long seed, @ForAll @IntRange(max = 1_100) int after) {
        var events = Staff.of(seed, 12);
        var cells = Sum.of(events);
        var day = Staff.BEGIN.plusDays(after);
        for (var kind : StaffKind.values()) {
            assertThat(on(cells, kind, day)).isEqualTo(StaffFold.on(events, kind, day));
        }
    }

    @Property(tries = 300)
    void anyOrderAndAnyRepetitionGiveTheSame(@ForAll long seed, @ForAll long order) {
        var events = new ArrayList<>(World.of(seed, 6));
        events.addAll(Staff.of(seed, 12));
        var shuffled = new ArrayList<>(events);
        shuffled.addAll(events.subList(events.size() / 2, events.size()));
        Collections.shuffle(shuffled, new Random(order));
        assertThat(Sum.of(shuffled)).isEqualTo(Sum.of(events));
    }

    @Example
    void termsLeaveAndTheLastDayHoldFromTheirDays() {
        var cells = Sum.of(told(
                on("2016-01-04", new StaffJoined(StaffKind.ATTORNEY, terms(40, 20))),
                on("2016-03-01", new WorkTermsChanged(terms(20, 10))),
                on("2016-02-01", new LeavePlanned(LocalDate.of(2016, 2, 14), true)),
                on("2016-12-30", new StaffDeparted())));

        assertThat(lines(cells))
                .containsExactly(
                        "P|2016-01-04|ATTORNEY: {EMPLOYED=1, AT_WORK=1, HOURS_PER_WEEK=40, CASE_LIMIT=20}",
                        "P|2016-02-01|ATTORNEY: {AT_WORK=-1, HOURS_PER_WEEK=-40, CASE_LIMIT=-20}",
                        "P|2016-02-15|ATTORNEY: {AT_WORK=1, HOURS_PER_WEEK=40, CASE_LIMIT=20}",
                        "P|2016-03-01|ATTORNEY: {HOURS_PER_WEEK=-20, CASE_LIMIT=-10}",
                        "P|2016-12-31|ATTORNEY: {EMPLOYED=-1, AT_WORK=-1, HOURS_PER_WEEK=-20, CASE_LIMIT=-10}");
    }

    @Example
    void aLeaveThatIsCancelledWasNone() {
        var cells = Sum.of(told(
                on("2016-01-04", new StaffJoined(StaffKind.SUPPORT, terms(40, 0))),
                on("2016-02-01", new LeavePlanned(LocalDate.of(2016, 2, 14), true)),
                on("2016-02-01", new LeaveCancelled())));

        assertThat(lines(cells)).containsExactly("P|2016-01-04|SUPPORT: {EMPLOYED=1, AT_WORK=1, HOURS_PER_WEEK=40}");
    }

    @Example
    void whoIsNotKnownToHaveJoinedDoesNotCountAndIsNoPetitionThatWaits() {
        var events = told(
                on("2016-01-04", new StaffJoined(StaffKind.SUPPORT, terms(40, 0))),
                on("2016-02-01", new StaffDeparted()));
        var histories = Histories.EMPTY
                .with(clemency.events.Topic.WORKFORCE, events.getLast())
                .orElseThrow();

        assertThat(Contribution.of(events.getLast().subject(), histories)).isEmpty();
        assertThat(histories.incomplete()).isFalse();
    }

    private static StaffFold.Sum on(Map<Cell, Figures> cells, StaffKind kind, LocalDate day) {
        var sum = cells.entrySet().stream()
                .filter(entry -> entry.getKey() instanceof Cell.Staff(var on, var of) && of == kind && !on.isAfter(day))
                .map(Map.Entry::getValue)
                .reduce(Figures.NONE, Figures::plus);
        return new StaffFold.Sum(
                sum.get(Measure.EMPLOYED),
                sum.get(Measure.AT_WORK),
                sum.get(Measure.HOURS_PER_WEEK),
                sum.get(Measure.CASE_LIMIT));
    }

    private static List<String> lines(Map<Cell, Figures> cells) {
        return cells.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .sorted()
                .toList();
    }

    private record On(LocalDate day, WorkforceEvent event) {}

    private static On on(String day, WorkforceEvent event) {
        return new On(LocalDate.parse(day), event);
    }

    private static List<Envelope> told(On... told) {
        var events = new ArrayList<Envelope>();
        for (var one : told) {
            events.add(new Envelope(
                    new UUID(7, events.size()),
                    "/test",
                    new UUID(0, 9),
                    events.size() + 1,
                    one.day(),
                    Instant.EPOCH,
                    one.event()));
        }
        return events;
    }

    private static WorkTerms terms(int hours, int limit) {
        return new WorkTerms(hours, limit, List.of(), List.of());
    }
}
