package clemency.stats.report;

import clemency.events.Administration;
import clemency.stats.aggregate.Figures;
import clemency.stats.calendar.FiscalYear;
import clemency.stats.measures.Definition;
import clemency.stats.measures.Span;
import clemency.stats.query.Tabular;
import clemency.stats.view.Scope;
import clemency.stats.view.Series;
import clemency.stats.view.Slice;
import clemency.stats.view.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The office's own table: by fiscal year and clemency type, a year in which the administration changed in two rows. */
record FiscalYears(
        @Schema(nullable = true, description = "As asked; the end of that day in Washington. null: all that is known")
        LocalDate asOf,

        List<Row> rows,

        @Schema(
                nullable = true,
                description = "When the latest event that is counted was recorded; null: there is none")
        Instant dataAsOf)
        implements Tabular {

    /** Numbers as at {@code /api/measures}. A row begins with what the one before it of its type left. */
    record Row(
            @Schema(examples = "2017") int fiscalYear,

            @Schema(
                    description =
                            "Whose acts are in it; the first of two ends at noon of 20 January, the second begins then")
            Administration administration,

            LocalDate from,

            @Schema(description = "Inclusive") LocalDate to,

            @Schema(description = "OTHER: remissions and reprieves")
            Scope clemencyType,

            long pendingAtStart,
            long received,
            long granted,
            long denied,
            long deniedExpress,
            long deniedPresumed,
            long closed,
            long adjustments,
            long pendingAtEnd,
            long residual) {

        private static Row of(Term term, Scope scope, Span span) {
            return new Row(
                    term.year().year(),
                    term.administration(),
                    term.from(),
                    term.to(),
                    scope,
                    Definition.PENDING_AT_START.of(span).longValue(),
                    Definition.RECEIVED.of(span).longValue(),
                    Definition.GRANTED.of(span).longValue(),
                    Definition.DENIED.of(span).longValue(),
                    Definition.DENIED_EXPRESS.of(span).longValue(),
                    Definition.DENIED_PRESUMED.of(span).longValue(),
                    Definition.CLOSED.of(span).longValue(),
                    Definition.ADJUSTMENTS.of(span).longValue(),
                    Definition.PENDING.of(span).longValue(),
                    Definition.RESIDUAL.of(span).longValue());
        }
    }

    /** @param scopes in the order of the rows */
    static FiscalYears of(Snapshot snapshot, LocalDate asOf, List<Scope> scopes) {
        var rows = terms(snapshot, asOf == null ? LocalDate.MAX : asOf)
                .<Row>mapMulti((term, to) ->
                        scopes.forEach(scope -> to.accept(Row.of(term, scope, span(snapshot, term, scope)))))
                .toList();
        return new FiscalYears(asOf, rows, snapshot.dataAsOf());
    }

    /** Of one year; nothing where nothing is known of it. */
    Optional<FiscalYears> only(FiscalYear year) {
        var ofYear = rows.stream().filter(row -> row.fiscalYear == year.year()).toList();
        return ofYear.isEmpty() ? Optional.empty() : Optional.of(new FiscalYears(asOf, ofYear, dataAsOf));
    }

    /** From the year in which anything moved first to the last one, or to the one that is asked for. */
    private static Stream<Term> terms(Snapshot snapshot, LocalDate asOf) {
        var moved = snapshot.series().values().stream().map(Series::days).toList();
        var first = moved.stream().map(List::getFirst).min(Comparator.naturalOrder());
        var last = moved.stream().map(List::getLast).max(Comparator.naturalOrder());
        if (first.isEmpty() || first.get().isAfter(asOf)) {
            return Stream.empty();
        }
        var known = FiscalYear.of(last.orElseThrow()).last();
        var end = known.isBefore(asOf) ? known : asOf;
        return Stream.iterate(FiscalYear.of(first.get()), year -> !year.first().isAfter(end), FiscalYear::next)
                .flatMap(year -> Term.of(year, end).stream());
    }

    /** Whether anything had moved when it ended. */
    static boolean isKnown(Snapshot snapshot, FiscalYear year) {
        return snapshot.series().values().stream()
                .anyMatch(series -> !series.days().getFirst().isAfter(year.last()));
    }

    private static Span span(Snapshot snapshot, Term term, Scope scope) {
        var found = snapshot.upTo(term.year().first().minusDays(1), scope);
        var left = moved(snapshot, term, scope, term::isAfter);
        return Span.of(found.plus(left), moved(snapshot, term, scope, term::covers));
    }

    private static Figures moved(Snapshot snapshot, Term term, Scope scope, Predicate<Administration> acting) {
        Predicate<Slice> wanted = slice -> scope.covers(slice.clemencyType()) && acting.test(slice.administration());
        return snapshot.upTo(term.countedTo(), wanted)
                .minus(snapshot.upTo(term.year().first().minusDays(1), wanted));
    }

    @Override
    public List<String> columns() {
        return Tabular.columns(Row.class, "dataAsOf");
    }

    @Override
    public Stream<List<?>> lines() {
        return rows.stream().map(row -> Tabular.line(row, dataAsOf));
    }
}
