package clemency.stats.figures;

import clemency.stats.figures.Period.Range;
import clemency.stats.measures.Span;
import clemency.stats.view.Series;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The series that a question is about, ready to be asked for one value and one period at a time. */
interface Source {

    /** The values that occur, in order. */
    List<String> values();

    Span span(String value, Range range);

    /** The first and the last day on which anything moved; nothing where nothing did. */
    Optional<Range> extent();

    static Source of(clemency.stats.view.Snapshot snapshot, Question question) {
        return switch (question.attribute()) {
            case Attribute.OfDays attribute -> new DailySource(snapshot, attribute, question.clemencyType());
            case Attribute.OfMonths(var dimension) ->
                new MonthlySource(snapshot.finer(), dimension, question.clemencyType());
        };
    }

    static Optional<Range> extentOf(Collection<Series> series) {
        var days = series.stream()
                .map(Series::days)
                .filter(each -> !each.isEmpty())
                .toList();
        return days.stream()
                .map(List::getFirst)
                .min(Comparator.naturalOrder())
                .map(first -> new Range("", first, last(days), null));
    }

    private static LocalDate last(List<List<LocalDate>> days) {
        return days.stream().map(List::getLast).max(Comparator.naturalOrder()).orElseThrow();
    }
}
