package clemency.review.capacity.figures;

import clemency.events.StaffKind;
import clemency.review.attorney.roster.Leave;
import clemency.review.attorney.roster.Member;
import clemency.review.attorney.roster.Presence;
import clemency.review.effort.hours.Stage;
import clemency.review.effort.hours.Standards;
import java.util.List;
import java.util.UUID;

/**
 * An attorney's desk and time.
 *
 * @param room how many more cases; none while away
 * @param hoursCommitted what the standards still ask for the cases on the desk, less what was spent on them
 * @param hoursAvailable in the next 13 weeks, leave and the last day taken off; federal holidays are not
 * @param hoursFree available and not committed; negative where more is on the desk than there is time for
 * @param leaveAhead that has not ended
 */
public record AttorneyCapacity(
        UUID id,
        String name,
        Presence presence,
        int openCaseLimit,
        long openCases,
        long room,
        int hoursPerWeek,
        double hoursCommitted,
        double hoursAvailable,
        double hoursFree,
        List<Leave> leaveAhead) {

    static AttorneyCapacity of(Member member, List<Counted.OnDesk> desk, Standards standards, Span span) {
        var standing = member.attorney().standing(span.today());
        var open = desk.stream().mapToLong(Counted.OnDesk::cases).sum();
        var committed = Rounded.tenths(
                desk.stream().mapToDouble(cases -> committed(cases, standards)).sum());
        var available = Rounded.tenths(member.attorney().hours(span.today(), span.until()));
        return new AttorneyCapacity(
                standing.attorney(),
                member.name(),
                standing.presence(),
                standing.openCaseLimit(),
                open,
                standing.takesCases() ? Math.max(0, standing.openCaseLimit() - open) : 0,
                standing.hoursPerWeek(),
                committed,
                available,
                Rounded.tenths(available - committed),
                member.attorney().leave().stream()
                        .filter(leave -> !leave.until().isBefore(span.today()))
                        .sorted(java.util.Comparator.comparing(Leave::from))
                        .toList());
    }

    static double committed(Counted.OnDesk cases, Standards standards) {
        var each = standards.remaining(Stage.ahead(cases.status()), cases.kind(), StaffKind.ATTORNEY, cases.spent());
        return cases.cases() * each.doubleValue();
    }

    boolean atWork() {
        return presence == Presence.PRESENT;
    }

    /** Names of staff stay out of the log. */
    @Override
    public String toString() {
        return "AttorneyCapacity[" + id + "]";
    }
}
