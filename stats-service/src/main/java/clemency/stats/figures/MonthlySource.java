package clemency.stats.figures;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Dimension;
import clemency.stats.aggregate.Figures;
import clemency.stats.figures.Period.Range;
import clemency.stats.measures.Span;
import clemency.stats.view.Finer;
import clemency.stats.view.Series;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** By a dimension: to the month. */
final class MonthlySource implements Source {

    private final Map<String, List<Series>> series;

    /** @param type or null for all of them */
    MonthlySource(Finer finer, Dimension dimension, ClemencyType type) {
        this.series = finer.cuts().entrySet().stream()
                .filter(entry -> entry.getKey().dimension() == dimension)
                .filter(entry -> type == null || entry.getKey().clemencyType() == type)
                .collect(Collectors.groupingBy(
                        entry -> entry.getKey().value(),
                        TreeMap::new,
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    @Override
    public List<String> values() {
        return List.copyOf(series.keySet());
    }

    @Override
    public Span span(String value, Range range) {
        var start = upTo(value, range.from().minusDays(1));
        return Span.of(start, upTo(value, range.to()).minus(start));
    }

    @Override
    public Optional<Range> extent() {
        return Source.extentOf(series.values().stream().flatMap(List::stream).toList());
    }

    private Figures upTo(String value, LocalDate day) {
        return series.get(value).stream().map(each -> each.upTo(day)).reduce(Figures.NONE, Figures::plus);
    }
}
