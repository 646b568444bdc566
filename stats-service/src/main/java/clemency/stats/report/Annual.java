package clemency.stats.report;

import clemency.events.ClemencyType;
import clemency.stats.calendar.FiscalYear;
import clemency.stats.duration.Ages;
import clemency.stats.duration.Band;
import clemency.stats.duration.Distribution;
import clemency.stats.duration.Durations;
import clemency.stats.duration.Targets;
import clemency.stats.measures.Definition;
import clemency.stats.measures.Span;
import clemency.stats.query.Tabular;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fiscal year in the form of the FOIA annual report: sections V.A, VII and XII. */
record Annual(
        int fiscalYear,
        LocalDate from,

        @Schema(description = "Inclusive; of a year that is not over, today")
        LocalDate to,

        @Schema(description = "By clemency type, then ALL") List<Row> rows,

        @Schema(nullable = true, description = "When the latest event that is counted was recorded")
        Instant dataAsOf)
        implements Tabular {

    private static final int OLDEST = 10;

    record Row(
            @Schema(description = "A clemency type, or ALL") Scope clemencyType,
            long pendingAtStart,
            long received,

            @Schema(description = "granted + denied + closed; what was granted without a petition is in it")
            long processed,

            @Schema(description = "What else changed pending, such as grants without a petition")
            long adjustments,

            long pendingAtEnd,

            @Schema(description = "Days from receipt to disposition, of the petitions that were disposed of")
            Distribution responseDays,

            @Schema(description = "Active at the end, of programmes that have a target, and older than it")
            long backlogOverTarget,

            @Schema(
                    description = "When the oldest active ones were received: the days of a year that is not over, else"
                            + " the months")
            List<String> tenOldest) {}

    /**
     * @param year that has begun
     * @param today in Washington
     */
    static Annual of(Snapshot snapshot, FiscalYear year, Targets targets, LocalDate today) {
        var over = year.last().isBefore(today);
        var end = over ? year.last() : today;
        var rows = Stream.concat(Arrays.stream(ClemencyType.values()), Stream.of((ClemencyType) null))
                .map(type -> row(
                        snapshot,
                        year,
                        end,
                        type,
                        durations(snapshot, year, type, targets),
                        Ages.of(snapshot, over ? end : null, type, targets, today)))
                .toList();
        return new Annual(year.year(), year.first(), end, rows, snapshot.dataAsOf());
    }

    private static Row row(
            Snapshot snapshot, FiscalYear year, LocalDate end, ClemencyType type, Distribution days, Ages ages) {
        var scope = type == null ? Scope.ALL : Scope.valueOf(type.name());
        var start = snapshot.upTo(year.first().minusDays(1), scope);
        var span = Span.of(start, snapshot.upTo(end, scope).minus(start));
        return new Row(
                scope,
                Definition.PENDING_AT_START.of(span).longValue(),
                Definition.RECEIVED.of(span).longValue(),
                Definition.GRANTED.of(span).longValue()
                        + Definition.DENIED.of(span).longValue()
                        + Definition.CLOSED.of(span).longValue(),
                Definition.ADJUSTMENTS.of(span).longValue(),
                Definition.PENDING.of(span).longValue(),
                days,
                ages.backlogOverTarget(),
                ages.tenOldest() == null
                        ? oldest(snapshot, end, scope)
                        : ages.tenOldest().stream().map(LocalDate::toString).toList());
    }

    private static Distribution durations(Snapshot snapshot, FiscalYear year, ClemencyType type, Targets targets) {
        var from = YearMonth.from(year.first());
        return Durations.of(snapshot, from, YearMonth.from(year.last()), type, targets)
                .timeToDisposition();
    }

    /** To the month: of earlier days no more is kept. */
    private static List<String> oldest(Snapshot snapshot, LocalDate day, Scope scope) {
        return snapshot.finer().activeByMonth(day, kind -> scope.covers(kind.clemencyType())).entrySet().stream()
                .flatMap(month -> Stream.generate(month::getKey).limit(Math.min(month.getValue(), OLDEST)))
                .limit(OLDEST)
                .map(YearMonth::toString)
                .toList();
    }

    @Override
    public List<String> columns() {
        var columns = new ArrayList<>(List.of(
                "fiscalYear",
                "from",
                "to",
                "clemencyType",
                "pendingAtStart",
                "received",
                "processed",
                "adjustments",
                "pendingAtEnd",
                "medianDays",
                "percentile80Days",
                "percentile95Days",
                "averageDays",
                "lowestDays",
                "highestDays"));
        rows.getFirst().responseDays.bands().stream()
                .map(band -> "days " + band.label())
                .forEach(columns::add);
        columns.add("backlogOverTarget");
        IntStream.rangeClosed(1, OLDEST).mapToObj(place -> "oldest " + place).forEach(columns::add);
        columns.add("dataAsOf");
        return columns;
    }

    @Override
    public Stream<List<?>> lines() {
        return rows.stream().map(this::line);
    }

    private List<?> line(Row row) {
        var days = row.responseDays;
        var line = new ArrayList<Object>(Arrays.asList(
                fiscalYear,
                from,
                to,
                row.clemencyType,
                row.pendingAtStart,
                row.received,
                row.processed,
                row.adjustments,
                row.pendingAtEnd,
                days.median(),
                days.percentile80(),
                days.percentile95(),
                days.mean(),
                days.lowest(),
                days.highest()));
        days.bands().stream().map(Band::count).forEach(line::add);
        line.add(row.backlogOverTarget);
        IntStream.range(0, OLDEST)
                .forEach(place -> line.add(place < row.tenOldest.size() ? row.tenOldest.get(place) : null));
        line.add(dataAsOf);
        return line;
    }
}
