package clemency.stats.aggregate;

import clemency.events.StaffKind;
import clemency.stats.aggregate.Happening.Departed;
import clemency.stats.aggregate.Happening.DepartureCancelled;
import clemency.stats.aggregate.Happening.Hired;
import clemency.stats.aggregate.Happening.Joined;
import clemency.stats.aggregate.Happening.LeaveCancelled;
import clemency.stats.aggregate.Happening.LeavePlanned;
import clemency.stats.aggregate.Happening.OfStaff;
import clemency.stats.aggregate.Happening.TermsChanged;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Somebody of the staff over all days, as the facts say it in the order of their versions. Of whom it is not known that they
 * joined nothing counts. Lives as long as one calculation.
 */
final class Employment {

    record Leave(LocalDate from, LocalDate until) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }

    private final NavigableMap<LocalDate, Hired> terms = new TreeMap<>();
    private final List<Leave> leaves = new ArrayList<>();
    private StaffKind kind;
    private LocalDate first;
    private LocalDate last;

    Employment(List<Fact> facts) {
        for (var fact : facts) {
            if (fact.happening() instanceof OfStaff happening) {
                add(happening, fact.occurredOn());
            }
        }
    }

    private void add(OfStaff happening, LocalDate day) {
        switch (happening) {
            case Joined(var joined, var hired) -> join(day, joined, hired);
            case TermsChanged(var hired) -> terms.put(day, hired);
            case LeavePlanned(var until) -> leaves.add(new Leave(day, until));
            case LeaveCancelled _ -> leaves.removeIf(leave -> leave.from().equals(day));
            case Departed _ -> last = day;
            case DepartureCancelled _ -> last = null;
        }
    }

    /** Once; a second time is none. */
    private void join(LocalDate day, StaffKind joined, Hired hired) {
        if (first == null) {
            first = day;
            kind = joined;
            terms.put(day, hired);
        }
    }

    StaffKind kind() {
        return kind;
    }

    /** The days on which anything can change, in order; none before somebody joined. */
    List<LocalDate> turns() {
        if (first == null) {
            return List.of();
        }
        var turns = new TreeSet<>(terms.keySet());
        turns.add(first);
        leaves.forEach(leave -> {
            turns.add(leave.from());
            turns.add(leave.until().plusDays(1));
        });
        if (last != null) {
            turns.add(last.plusDays(1));
        }
        return List.copyOf(turns);
    }

    /** What stands on a day. */
    Figures on(LocalDate day) {
        if (day.isBefore(first) || last != null && day.isAfter(last)) {
            return Figures.NONE;
        }
        var employed = Figures.of(Measure.EMPLOYED, 1);
        if (leaves.stream().anyMatch(leave -> leave.covers(day))) {
            return employed;
        }
        var hired = terms.floorEntry(day).getValue();
        return employed.plus(Measure.AT_WORK, 1)
                .plus(Measure.HOURS_PER_WEEK, hired.hoursPerWeek())
                .plus(Measure.CASE_LIMIT, hired.caseLimit());
    }
}
