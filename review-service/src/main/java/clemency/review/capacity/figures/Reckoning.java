package clemency.review.capacity.figures;

import clemency.events.StaffKind;
import clemency.review.attorney.roster.Member;
import clemency.review.attorney.roster.Presence;
import clemency.review.effort.hours.CaseKind;
import clemency.review.effort.hours.Stage;
import clemency.review.effort.hours.Standards;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** From what was counted, who works here, and what a case should cost, to what can be reached. */
public final class Reckoning {

    private static final EnumSet<Stage> ALL = EnumSet.allOf(Stage.class);

    private final Counted counted;
    private final List<Member> staff;
    private final Standards standards;
    private final Span span;

    private Reckoning(Counted counted, List<Member> staff, Standards standards, Span span) {
        this.counted = counted;
        this.staff = staff.stream().filter(member -> stays(member, span)).toList();
        this.standards = standards;
        this.span = span;
    }

    private static boolean stays(Member member, Span span) {
        return member.attorney().standing(span.today()).presence() != Presence.DEPARTED;
    }

    public static Capacity of(Counted counted, List<Member> staff, Standards standards, Span span) {
        return new Reckoning(counted, staff, standards, span).capacity();
    }

    private Capacity capacity() {
        var attorneys = attorneys();
        var cases = cases();
        var room = attorneys.stream().mapToLong(AttorneyCapacity::room).sum();
        var ofAttorneys = demand(StaffKind.ATTORNEY);
        var ofSupport = demand(StaffKind.SUPPORT);
        var decided =
                counted.outgoing().stream().mapToLong(Counted.Outgoing::decided).sum();
        var situation = new Constraint.Situation(
                cases, room, onDesks(attorneys), ofAttorneys, ofSupport, (double) decided / Span.WEEKS);
        return new Capacity(
                span.today(),
                Span.WEEKS,
                new Capacity.Office(
                        cases,
                        open(Counted.Open::isSetAside),
                        open(Counted.Open::isHeld),
                        room,
                        ofAttorneys,
                        ofSupport,
                        Constraint.of(situation)),
                ProgrammeCapacity.all(counted, span.today()),
                attorneys);
    }

    private List<AttorneyCapacity> attorneys() {
        var desks = counted.desks().stream().collect(Collectors.groupingBy(Counted.OnDesk::attorney));
        return staff.stream()
                .filter(member -> member.attorney().kind() == StaffKind.ATTORNEY)
                .map(member -> AttorneyCapacity.of(
                        member, desks.getOrDefault(member.attorney().id(), List.of()), standards, span))
                .toList();
    }

    private Map<Station, Long> cases() {
        var cases = new EnumMap<Station, Long>(Station.class);
        List.of(Station.values()).forEach(station -> cases.put(station, 0L));
        counted.open().stream()
                .filter(Counted.Open::isWorkedOn)
                .forEach(open ->
                        Station.of(open.status()).ifPresent(station -> cases.merge(station, open.cases(), Long::sum)));
        return cases;
    }

    private long open(Predicate<Counted.Open> which) {
        return counted.open().stream()
                .filter(which)
                .mapToLong(Counted.Open::cases)
                .sum();
    }

    /** Hours that attorneys at work can spend on what lies before them. */
    private double onDesks(List<AttorneyCapacity> attorneys) {
        var atWork = attorneys.stream()
                .filter(AttorneyCapacity::atWork)
                .map(AttorneyCapacity::id)
                .collect(Collectors.toSet());
        return counted.desks().stream()
                .filter(desk -> !desk.onHold() && atWork.contains(desk.attorney()))
                .mapToDouble(desk -> AttorneyCapacity.committed(desk, standards))
                .sum();
    }

    private Demand demand(StaffKind kind) {
        var members = staff.stream()
                .map(Member::attorney)
                .filter(member -> member.kind() == kind)
                .toList();
        var atWork = members.stream()
                .filter(member -> member.standing(span.today()).presence() == Presence.PRESENT)
                .count();
        var available = members.stream()
                .mapToDouble(member -> member.hours(span.today(), span.until()))
                .sum();
        var demanded = counted.incoming().stream()
                .mapToDouble(incoming -> incoming.cases() * hours(ALL, incoming.kind(), kind))
                .sum();
        return Demand.of(atWork, demanded, available, owed(kind));
    }

    /** On desks less what was spent; in the queue in full. */
    private double owed(StaffKind kind) {
        var all = counted.open().stream()
                .filter(Counted.Open::isWorkedOn)
                .mapToDouble(open -> open.cases() * hours(Stage.ahead(open.status()), open.kind(), kind))
                .sum();
        var spent = counted.desks().stream()
                .filter(desk -> !desk.onHold())
                .mapToDouble(desk -> desk.cases() * spent(desk, kind))
                .sum();
        return all - spent;
    }

    private double spent(Counted.OnDesk desk, StaffKind kind) {
        var ahead = Stage.ahead(desk.status());
        BigDecimal whole = standards.hours(ahead, desk.kind(), kind);
        return whole.subtract(standards.remaining(ahead, desk.kind(), kind, desk.spent()))
                .doubleValue();
    }

    private double hours(Collection<Stage> stages, CaseKind of, StaffKind by) {
        return standards.hours(stages, of, by).doubleValue();
    }
}
