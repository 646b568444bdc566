package clemency.stats.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import clemency.events.ClemencyType;
import clemency.events.Envelope;
import clemency.events.GrantEvent.ClemencyGranted;
import clemency.events.GrantEvent.GrantCorrected;
import clemency.events.PetitionEvent.PetitionSubmitted;
import clemency.events.Programme;
import clemency.events.WashingtonTime;
import clemency.stats.FinerFold;
import clemency.stats.Fold;
import clemency.stats.StayFold;
import clemency.stats.World;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The cells below the daily ones, each against a plain count; that the order of arrival is nothing, another test shows. */
class FinerCellsTest {

    private static final LocalDate FIRST = LocalDate.of(2014, 1, 1);

    record Kind(ClemencyType clemencyType, Programme programme) {}

    @Property(tries = 100)
    void aCutIsTheDailyFiguresOfThoseItConcerns(@ForAll long seed) {
        var events = World.of(seed, 40);
        var expected = new HashMap<Cell, Figures>();
        for (var dimension : Dimension.values()) {
            byValue(events, dimension)
                    .forEach((value, concerned) -> Fold.of(concerned)
                            .forEach((cell, figures) ->
                                    expected.merge(cut((Cell.Daily) cell, dimension, value), figures, Figures::plus)));
        }
        assertThat(only(Cell.Cut.class, Sum.of(events))).isEqualTo(Fold.nonZero(expected));
    }

    @Property(tries = 100)
    void everyCutCloses(@ForAll long seed) {
        assertThat(AnyOrderTest.open(only(Cell.Cut.class, Sum.of(World.of(seed, 40)))))
                .isEmpty();
    }

    @Property(tries = 100)
    void durationsAreThoseOfThePetitionsThatEnded(
            @ForAll long seed, @ForAll @IntRange(max = 40) int from, @ForAll @IntRange(max = 12) int months) {
        var events = World.of(seed, 40);
        var begin = YearMonth.from(FIRST).plusMonths(from);
        var end = begin.plusMonths(months);
        var expected = FinerFold.durations(events, begin.atDay(1), end.atEndOfMonth());
        var steps = new TreeMap<Integer, Long>();
        var sum = 0L;
        for (var entry : only(Cell.Duration.class, Sum.of(events)).entrySet()) {
            if (entry.getKey() instanceof Cell.Duration(var month, var _, var _, var _, var days)
                    && !month.isBefore(begin)
                    && !month.isAfter(end)) {
                var _ = steps.merge(days, entry.getValue().get(Measure.DISPOSED), Long::sum);
                sum += entry.getValue().get(Measure.DISPOSED_DAYS);
            }
        }
        assertThat(steps)
                .isEqualTo(expected.stream()
                        .collect(Collectors.groupingBy(
                                days -> Days.step(days.intValue()), TreeMap::new, Collectors.counting())));
        assertThat(sum).isEqualTo(expected.stream().mapToLong(Long::longValue).sum());
    }

    @Property(tries = 100)
    void staysInStagesAreThoseOfTheFold(@ForAll long seed) {
        var events = World.of(seed, 40);
        var expected = new HashMap<Cell, Figures>();
        StayFold.of(events)
                .forEach(stay -> expected.merge(
                        new Cell.Stay(
                                YearMonth.from(stay.left()),
                                stay.type(),
                                stay.programme(),
                                stay.stage(),
                                CoarseDays.step((int) stay.days())),
                        Figures.of(Measure.STAYS, 1).plus(Measure.STAY_DAYS, stay.days()),
                        Figures::plus));
        assertThat(only(Cell.Stay.class, Sum.of(events))).isEqualTo(expected);
    }

    @Property(tries = 100)
    void theCasesOnDesksAreThoseOfTheFold(@ForAll long seed, @ForAll @IntRange(max = 1_500) int after) {
        var events = World.of(seed, 40);
        var day = FIRST.plusDays(after);
        var desks = new HashMap<Kind, Long>();
        only(Cell.Desk.class, Sum.of(events)).forEach((cell, figures) -> {
            if (cell instanceof Cell.Desk desk && !desk.day().isAfter(day)) {
                desks.merge(new Kind(desk.clemencyType(), desk.programme()), figures.get(Measure.ASSIGNED), Long::sum);
            }
        });
        desks.values().removeIf(count -> count == 0);
        assertThat(desks)
                .isEqualTo(StayFold.standing(events, day).stream()
                        .filter(stands -> stands.stage() == Stage.INVESTIGATION)
                        .collect(Collectors.groupingBy(
                                stands -> new Kind(stands.type(), stands.programme()), Collectors.counting())));
    }

    @Property(tries = 100)
    void theActiveOfADayAreThoseOfTheFold(@ForAll long seed, @ForAll @IntRange(max = 1_500) int after) {
        var events = World.of(seed, 40);
        var day = FIRST.plusDays(after);
        var cohorts = new TreeMap<YearMonth, Long>();
        var since = 0L;
        for (var entry : only(Cell.Cohort.class, Sum.of(events)).entrySet()) {
            if (entry.getKey() instanceof Cell.Cohort cohort && !cohort.day().isAfter(day)) {
                var _ = cohorts.merge(cohort.received(), entry.getValue().get(Measure.ACTIVE), Long::sum);
                since += entry.getValue().get(Measure.ACTIVE_SINCE);
            }
        }
        cohorts.values().removeIf(count -> count == 0);
        var expected = FinerFold.active(events, day);
        assertThat(cohorts).isEqualTo(byMonth(expected));
        assertThat(since).isEqualTo(sumOfDays(expected));
    }

    @Property(tries = 100)
    void theQueueIsWhoIsActiveInTheEnd(@ForAll long seed) {
        var events = World.of(seed, 40);
        var queue = new TreeMap<LocalDate, Long>();
        only(Cell.Queue.class, Sum.of(events))
                .forEach((cell, figures) -> queue.merge(cell.day(), figures.get(Measure.ACTIVE), Long::sum));
        assertThat(queue).isEqualTo(FinerFold.active(events, LocalDate.MAX));
    }

    /** What was known at a day of recording: the fold over what was recorded by then. */
    @Property(tries = 100)
    void whatWasKnownIsTheFoldOfWhatWasRecorded(
            @ForAll long seed,
            @ForAll @IntRange(max = 1_500) int recorded,
            @ForAll @IntRange(max = 1_500) int business) {
        var events = World.of(seed, 40);
        var knownAt = FIRST.plusDays(recorded);
        var day = FIRST.plusDays(business);
        var both = day.isBefore(knownAt) ? day : knownAt;
        var cells = Sum.of(events);
        var known =
                upTo(cells, cell -> cell instanceof Cell.Daily && !cell.day().isAfter(both), 1);
        add(known, upTo(cells, cell -> cell instanceof Cell.Late && !cell.day().isAfter(both), -1));
        add(known, upTo(cells, cell -> isKnown(cell, knownAt) && !cell.day().isAfter(day), 1));

        var byThen = events.stream()
                .filter(e -> !WashingtonTime.day(e.recordedAt()).isAfter(knownAt))
                .toList();
        assertThat(nonZero(known))
                .isEqualTo(nonZero(upTo(Fold.of(byThen), cell -> !cell.day().isAfter(day), 1)));
    }

    private static boolean isKnown(Cell cell, LocalDate knownAt) {
        return cell instanceof Cell.Late late && !late.recordedOn().isAfter(knownAt);
    }

    private static Map<Kind, Figures> upTo(Map<Cell, Figures> cells, Predicate<Cell> wanted, int sign) {
        var sum = new HashMap<Kind, Figures>();
        cells.forEach((cell, figures) -> {
            if (wanted.test(cell)) {
                var signed = sign < 0 ? Figures.NONE.minus(figures) : figures;
                sum.merge(kind(cell), signed, Figures::plus);
            }
        });
        return sum;
    }

    private static void add(Map<Kind, Figures> to, Map<Kind, Figures> more) {
        more.forEach((kind, figures) -> to.merge(kind, figures, Figures::plus));
    }

    private static Map<Kind, Figures> nonZero(Map<Kind, Figures> figures) {
        return figures.entrySet().stream()
                .filter(entry -> !entry.getValue().isZero())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Kind kind(Cell cell) {
        return switch (cell) {
            case Cell.Daily daily -> new Kind(daily.clemencyType(), daily.programme());
            case Cell.Late late -> new Kind(late.clemencyType(), late.programme());
            default -> throw new IllegalArgumentException("neither daily nor late: " + cell);
        };
    }

    private static Map<YearMonth, Long> byMonth(Map<LocalDate, Long> days) {
        return days.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> YearMonth.from(entry.getKey()),
                        TreeMap::new,
                        Collectors.summingLong(Map.Entry::getValue)));
    }

    private static long sumOfDays(Map<LocalDate, Long> days) {
        return days.entrySet().stream()
                .mapToLong(entry -> entry.getKey().toEpochDay() * entry.getValue())
                .sum();
    }

    private static Map<Cell, Figures> only(Class<? extends Cell> kind, Map<Cell, Figures> cells) {
        return cells.entrySet().stream()
                .filter(entry -> kind.isInstance(entry.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Cell cut(Cell.Daily cell, Dimension dimension, String value) {
        return new Cell.Cut(YearMonth.from(cell.day()), cell.clemencyType(), dimension, value);
    }

    private static Map<String, List<Envelope>> byValue(Collection<Envelope> events, Dimension dimension) {
        var values = new HashMap<Object, String>();
        events.forEach(e -> value(e, dimension).ifPresent(value -> values.put(e.subject(), value)));
        return events.stream().collect(Collectors.groupingBy(e -> values.getOrDefault(e.subject(), "UNKNOWN")));
    }

    /** A petition says it once and for all; of a grant without one the last telling counts. */
    private static java.util.Optional<String> value(Envelope e, Dimension dimension) {
        return switch (e.event()) {
            case PetitionSubmitted s ->
                java.util.Optional.of(dimension.of(new Traits(
                        s.district(),
                        s.offenceCategory(),
                        s.sentenceKind(),
                        s.represented() ? Traits.Represented.YES : Traits.Represented.NO)));
            case ClemencyGranted(var grant) when !grant.petitioned() -> java.util.Optional.of(of(grant, dimension));
            case GrantCorrected(var grant) when !grant.petitioned() -> java.util.Optional.of(of(grant, dimension));
            default -> java.util.Optional.empty();
        };
    }

    private static String of(clemency.events.Grant grant, Dimension dimension) {
        return dimension.of(new Traits(
                grant.district(), grant.offenceCategory(), grant.sentence().kind(), Traits.Represented.UNKNOWN));
    }
}
