package clemency.stats.figures;

import clemency.events.Administration;
import clemency.events.ClemencyType;
import clemency.stats.aggregate.Figures;
import clemency.stats.figures.Period.Range;
import clemency.stats.measures.Span;
import clemency.stats.view.Series;
import clemency.stats.view.Slice;
import clemency.stats.view.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        return series.keySet().stream()
                .sorted(attribute.order())
                .map(attribute::of)
                .distinct()
                .toList();
    }

    @Override
    public Span span(String value, Range range) {
        return range.administration() == null ? ofDays(value, range) : ofAdministration(value, range.administration());
    }

    @Override
    public Optional<Range> extent() {
        return Source.extentOf(series.values());
    }

    private Span ofDays(String value, Range range) {
        Predicate<Slice> wanted = slice -> attribute.of(slice).equals(value);
        var start = sum(wanted, each -> each.upTo(range.from().minusDays(1)));
        var end = sum(wanted, each -> each.upTo(range.to()));
        var left = attribute == Attribute.OfDays.ADMINISTRATION
                ? sum(earlier(Administration.valueOf(value)), each -> each.upTo(range.to()))
                : Figures.NONE;
        return Span.of(start.plus(left), end.minus(start));
    }

    private Span ofAdministration(String value, Administration acting) {
        Predicate<Slice> wanted = slice -> attribute.of(slice).equals(value);
        return Span.of(
                sum(wanted.and(earlier(acting)), Series::whole),
                sum(wanted.and(slice -> slice.administration() == acting), Series::whole));
    }

    private static Predicate<Slice> earlier(Administration acting) {
        return slice -> slice.administration().compareTo(acting) < 0;
    }

    private Figures sum(Predicate<Slice> wanted, java.util.function.Function<Series, Figures> part) {
        return series.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> part.apply(entry.getValue()))
                .reduce(Figures.NONE, Figures::plus);
    }
}
