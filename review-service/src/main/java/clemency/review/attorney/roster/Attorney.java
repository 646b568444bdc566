package clemency.review.attorney.roster;

import clemency.events.StaffKind;
import clemency.events.WorkTerms;
import clemency.events.WorkforceEvent;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody of the staff, attorney or not, over all days.
 *
 * @param kind null as long as nobody of that id has joined
 * @param endsOn the last day, or null where none is known
 * @param terms by the day from which each holds; the first is that of the first day
 * @param version of the last event, 0 before the first
 */
public record Attorney(
        UUID id,
        StaffKind kind,
        LocalDate endsOn,
        NavigableMap<LocalDate, WorkTerms> terms,
        List<Leave> leave,
        long version) {

    private static final int WEEKDAYS = 5;

    public Attorney {
        terms = Collections.unmodifiableNavigableMap(new TreeMap<>(terms));
        leave = List.copyOf(leave);
    }

    public static Attorney unknown(UUID id) {
        return new Attorney(id, null, null, new TreeMap<>(), List.of(), 0);
    }

    boolean known() {
        return version > 0;
    }

    LocalDate startsOn() {
        return terms.firstKey();
    }

    boolean startsAfter(LocalDate day) {
        return startsOn().isAfter(day);
    }

    boolean endsBefore(LocalDate day) {
        return endsOn != null && endsOn.isBefore(day);
    }

    /** Before the first day, those of the first day. */
    WorkTerms termsOn(LocalDate day) {
        var entry = terms.floorEntry(day);
        return entry == null ? terms.firstEntry().getValue() : entry.getValue();
    }

    /** What is in force on a day; the same as the database's {@code attorney_standing}, which the roster is read by. */
    public Standing standing(LocalDate day) {
        var away = leave.stream().filter(one -> one.covers(day)).findFirst();
        var in = termsOn(day);
        var presence = presence(day, away.isPresent());
        return new Standing(
                id,
                kind,
                startsOn(),
                endsOn,
                in.hoursPerWeek(),
                in.openCaseLimit(),
                in.clemencyTypes(),
                in.programmes(),
                presence,
                away.map(Leave::until).orElse(null),
                kind == StaffKind.ATTORNEY && presence == Presence.PRESENT,
                presence == Presence.DEPARTED
                        || presence == Presence.ON_LEAVE && !away.get().keepsCases());
    }

    private Presence presence(LocalDate day, boolean away) {
        if (startsAfter(day)) {
            return Presence.NOT_STARTED;
        }
        if (endsBefore(day)) {
            return Presence.DEPARTED;
        }
        return away ? Presence.ON_LEAVE : Presence.PRESENT;
    }

    /** Hours for petitions, a fifth of a week's on each weekday at work; both days are included. Holidays are not known. */
    public double hours(LocalDate from, LocalDate until) {
        return from.datesUntil(until.plusDays(1))
                .filter(day -> day.getDayOfWeek().getValue() <= WEEKDAYS)
                .filter(this::works)
                .mapToDouble(day -> (double) termsOn(day).hoursPerWeek() / WEEKDAYS)
                .sum();
    }

    private boolean works(LocalDate day) {
        return presence(day, leave.stream().anyMatch(one -> one.covers(day))) == Presence.PRESENT;
    }

    /** @param on the day from which it holds */
    public Attorney after(WorkforceEvent event, LocalDate on) {
        return switch (event) {
            case WorkforceEvent.StaffJoined(var joined, var first) -> next(joined, endsOn, with(on, first), leave);
            case WorkforceEvent.WorkTermsChanged(var changed) -> next(kind, endsOn, with(on, changed), leave);
            case WorkforceEvent.LeavePlanned(var until, var keepsCases) ->
                next(kind, endsOn, terms, plus(new Leave(on, until, keepsCases)));
            case WorkforceEvent.LeaveCancelled _ -> next(kind, endsOn, terms, without(on));
            case WorkforceEvent.StaffDeparted _ -> next(kind, on, terms, leave);
            case WorkforceEvent.DepartureCancelled _ -> next(kind, null, terms, leave);
        };
    }

    private Attorney next(
            StaffKind ofKind, LocalDate lastDay, NavigableMap<LocalDate, WorkTerms> on, List<Leave> away) {
        return new Attorney(id, ofKind, lastDay, on, away, version + 1);
    }

    private NavigableMap<LocalDate, WorkTerms> with(LocalDate from, WorkTerms changed) {
        var all = new TreeMap<>(terms);
        all.put(from, changed);
        return all;
    }

    private List<Leave> plus(Leave more) {
        return Stream.concat(leave.stream(), Stream.of(more)).toList();
    }

    private List<Leave> without(LocalDate from) {
        return leave.stream().filter(one -> !one.from().equals(from)).toList();
    }
}
