package clemency.stats.figures;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.stats.aggregate.Figures;
import clemency.stats.figures.Period.Range;
import clemency.stats.measures.Span;
import clemency.stats.measures.Succession;
import clemency.stats.view.Series;
import clemency.stats.view.Slice;
import clemency.stats.view.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** By type, programme or administration: to the day. */
final class DailySource implements Source {

    private final Attribute.OfDays attribute;
    private final Map<Slice, Series> series;

    /** @param type or null for all of them */
    DailySource(Snapshot snapshot, Attribute.OfDays attribute, ClemencyType type) {
        this.attribute = attribute;
        this.series = snapshot.series().entrySet().stream()
                .filter(entry -> type == null || entry.getKey().clemencyType() == type)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public List<String> values() {
        if (attribute == Attribute.OfDays.ADMINISTRATION) {
            return administrations();
        }
        return series.keySet().stream().map(attribute::of).distinct().sorted().toList();
    }

    /** As they came. Those in office between two that moved anything are among them: what they found they left. */
    private List<String> administrations() {
        var moved = extent();
        return Arrays.stream(Administration.values())
                .filter(each -> series.keySet().stream().anyMatch(slice -> slice.administration() == each)
                        || moved.filter(days -> isBetween(days, each)).isPresent())
                .map(Administration::name)
                .toList();
    }

    private static boolean isBetween(Range days, Administration each) {
        return each.compareTo(Administration.on(days.from())) >= 0 && each.compareTo(Administration.on(days.to())) <= 0;
    }

    @Override
    public Span span(String value, Range range) {
        if (range.administration() != null) {
            return new Succession(null, null, count(slice -> attribute.of(slice).equals(value)))
                    .of(range.administration());
        }
        return attribute == Attribute.OfDays.ADMINISTRATION
                ? new Succession(range.from(), range.to(), count(_ -> true)).of(Administration.valueOf(value))
                : ofDays(value, range);
    }

    @Override
    public Optional<Range> extent() {
        return Source.extentOf(series.values());
    }

    private Span ofDays(String value, Range range) {
        Predicate<Slice> wanted = slice -> attribute.of(slice).equals(value);
        var start = sum(wanted, each -> each.upTo(range.from().minusDays(1)));
        return Span.of(start, sum(wanted, each -> each.upTo(range.to())).minus(start));
    }

    private Succession.Count count(Predicate<Slice> wanted) {
        return (day, acting) -> sum(
                wanted.and(slice -> acting.test(slice.administration())),
                each -> day == null ? each.whole() : each.upTo(day));
    }

    private Figures sum(Predicate<Slice> wanted, Function<Series, Figures> part) {
        return series.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> part.apply(entry.getValue()))
                .reduce(Figures.NONE, Figures::plus);
    }
}
