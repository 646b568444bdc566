package clemency.stats.figures;

import clemency.events.ClemencyType;
import clemency.stats.figures.Period.Range;
import clemency.stats.measures.Definition;
import clemency.stats.measures.Span;
import clemency.stats.view.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of rows: each period, and in it each value. */
record Table(
        String cut,
        String period,
        @Schema(nullable = true) ClemencyType clemencyType,

        @Schema(description = "Rows of all pages") long total,
        int page,
        long pages,
        List<Row> rows,

        @Schema(
                nullable = true,
                description = "When the latest event that is counted was recorded; null: there is none")
        Instant dataAsOf) {

    record Row(
            @Schema(examples = "FY2016") String period,

            @Schema(nullable = true, description = "First day of it that was asked for; null: an administration")
            LocalDate from,

            @Schema(nullable = true) LocalDate to,
            String value,

            @Schema(description = "By the names of /api/measures; null where there is nothing to divide by")
            Map<String, Number> figures) {

        static Row of(Range range, String value, Span span) {
            return new Row(range.label(), range.from(), range.to(), value, figures(span));
        }

        private static Map<String, Number> figures(Span span) {
            var figures = new LinkedHashMap<String, Number>();
            Arrays.stream(Definition.values()).forEach(each -> figures.put(each.wireName(), each.of(span)));
            return figures;
        }
    }

    /** Only the rows of the page are computed. */
    static Table of(Snapshot snapshot, Question question) {
        var source = Source.of(snapshot, question);
        var values = source.values();
        var ranges = source.extent().map(extent -> ranges(extent, question)).orElse(List.of());
        var total = (long) ranges.size() * values.size();
        var first = (question.page() - 1L) * question.limit();
        var rows = LongStream.range(first, Math.min(total, first + question.limit()))
                .mapToObj(index -> row(source, ranges, values, (int) index))
                .toList();
        return new Table(
                question.attribute().wireName(),
                question.period().wireName(),
                question.clemencyType(),
                total,
                question.page(),
                (total + question.limit() - 1) / question.limit(),
                rows,
                snapshot.dataAsOf());
    }

    private static Row row(Source source, List<Range> ranges, List<String> values, int index) {
        var range = ranges.get(index / values.size());
        var value = values.get(index % values.size());
        return Row.of(range, value, source.span(value, range));
    }

    /** No periods before the month in which anything moved first, nor after the last. */
    private static List<Range> ranges(Range extent, Question question) {
        return question.period().between(begin(extent, question), end(extent, question));
    }

    private static LocalDate begin(Range extent, Question question) {
        var month = extent.from().withDayOfMonth(1);
        return question.from() == null || question.from().isBefore(month) ? month : question.from();
    }

    private static LocalDate end(Range extent, Question question) {
        var month = extent.to().withDayOfMonth(extent.to().lengthOfMonth());
        return question.to() == null || question.to().isAfter(month) ? month : question.to();
    }
}
