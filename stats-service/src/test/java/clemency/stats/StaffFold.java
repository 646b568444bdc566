package clemency.stats;

import clemency.events.Envelope;
import clemency.events.StaffKind;
import clemency.events.WorkforceEvent.DepartureCancelled;
import clemency.events.WorkforceEvent.LeaveCancelled;
import clemency.events.WorkforceEvent.LeavePlanned;
import clemency.events.WorkforceEvent.StaffDeparted;
import clemency.events.WorkforceEvent.StaffJoined;
import clemency.events.WorkforceEvent.WorkTermsChanged;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** The specification of the staff of one day: person by person, by looking through all that was told of them. */
public final class StaffFold {

    public record Sum(long employed, long atWork, long hours, long caseLimit) {
        static final Sum NONE = new Sum(0, 0, 0, 0);

        Sum plus(Sum other) {
            return new Sum(
                    employed + other.employed, atWork + other.atWork, hours + other.hours, caseLimit + other.caseLimit);
        }
    }

    private StaffFold() {}

    public static Sum on(Collection<Envelope> events, StaffKind kind, LocalDate day) {
        return events.stream().collect(Collectors.groupingBy(Envelope::subject)).values().stream()
                .filter(told -> ((StaffJoined) told.getFirst().event()).kind() == kind)
                .map(told -> one(told, day))
                .reduce(Sum.NONE, Sum::plus);
    }

    private static Sum one(List<Envelope> told, LocalDate day) {
        var joined = (StaffJoined) told.getFirst().event();
        if (day.isBefore(told.getFirst().occurredOn()) || left(told, day)) {
            return Sum.NONE;
        }
        if (away(told, day)) {
            return new Sum(1, 0, 0, 0);
        }
        var terms = joined.terms();
        var since = told.getFirst().occurredOn();
        for (var e : told) {
            if (e.event() instanceof WorkTermsChanged(var changed)
                    && !e.occurredOn().isAfter(day)
                    && !e.occurredOn().isBefore(since)) {
                terms = changed;
                since = e.occurredOn();
            }
        }
        return new Sum(1, 1, terms.hoursPerWeek(), terms.openCaseLimit());
    }

    private static boolean left(List<Envelope> told, LocalDate day) {
        var last = told.stream()
                .filter(e -> e.event() instanceof StaffDeparted || e.event() instanceof DepartureCancelled)
                .reduce((_, later) -> later);
        return last.filter(e -> e.event() instanceof StaffDeparted && day.isAfter(e.occurredOn()))
                .isPresent();
    }

    private static boolean away(List<Envelope> told, LocalDate day) {
        return told.stream()
                .filter(e -> e.event() instanceof LeavePlanned(var until, var _)
                        && !day.isBefore(e.occurredOn())
                        && !day.isAfter(until))
                .anyMatch(leave -> told.stream()
                        .noneMatch(e -> e.event() instanceof LeaveCancelled
                                && e.version() > leave.version()
                                && e.occurredOn().equals(leave.occurredOn())));
    }
}
