package clemency.review.capacity.figures;

import clemency.events.Programme;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A programme's backlog.
 *
 * @param pending open, with those set aside and those on hold
 * @param setAside on hold by directive; they are no part of the ages
 * @param onHold by a hold of their own, and not set aside; no part of the ages either
 * @param medianAgeDays from the receipt until today; null where nothing is worked on, as the others are
 * @param p80AgeDays four of five are no older (CourTools: age of active pending caseload)
 * @param inflowPerWeek received, over the last 13 weeks
 * @param outflowPerWeek decided or closed, over the same weeks
 * @param clearanceRate outgoing per incoming in percent (CourTools); null where nothing came in
 */
public record ProgrammeCapacity(
        Programme programme,
        long pending,
        long setAside,
        long onHold,
        Long oldestAgeDays,
        Long medianAgeDays,
        Long p80AgeDays,
        double inflowPerWeek,
        double outflowPerWeek,
        Double clearanceRate,
        @JsonUnwrapped Outlook outlook) {

    private static final double PERCENT = 100;

    /** All programmes that have cases or had some lately, in the order of their codes. */
    static List<ProgrammeCapacity> all(Counted counted, LocalDate today) {
        return Stream.of(
                        counted.open().stream().map(Counted.Open::programme),
                        counted.incoming().stream().map(Counted.Incoming::programme),
                        counted.outgoing().stream().map(Counted.Outgoing::programme))
                .flatMap(Function.identity())
                .distinct()
                .sorted(Comparator.comparing(Programme::code))
                .map(programme -> of(programme, counted, today))
                .toList();
    }

    private static ProgrammeCapacity of(Programme programme, Counted counted, LocalDate today) {
        var open = counted.open().stream()
                .filter(one -> one.programme().equals(programme))
                .toList();
        var ages = counted.ages().stream()
                .filter(one -> one.programme().equals(programme))
                .findFirst();
        var setAside = cases(open, Counted.Open::isSetAside);
        var onHold = cases(open, Counted.Open::isHeld);
        var workedOn = cases(open, Counted.Open::isWorkedOn);
        var incoming = counted.incoming().stream()
                .filter(one -> one.programme().equals(programme))
                .mapToLong(Counted.Incoming::cases)
                .sum();
        var outgoing = counted.outgoing().stream()
                .filter(one -> one.programme().equals(programme))
                .mapToLong(Counted.Outgoing::cases)
                .sum();
        return new ProgrammeCapacity(
                programme,
                workedOn + setAside + onHold,
                setAside,
                onHold,
                ages.map(one -> age(one.oldest(), today)).orElse(null),
                ages.map(one -> age(one.median(), today)).orElse(null),
                ages.map(one -> age(one.p80(), today)).orElse(null),
                Span.perWeek(incoming),
                Span.perWeek(outgoing),
                Rounded.ratio(PERCENT * outgoing, incoming),
                Outlook.of(workedOn, incoming, outgoing));
    }

    private static long cases(List<Counted.Open> open, Predicate<Counted.Open> which) {
        return open.stream().filter(which).mapToLong(Counted.Open::cases).sum();
    }

    private static long age(LocalDate receivedOn, LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(receivedOn, today));
    }
}
