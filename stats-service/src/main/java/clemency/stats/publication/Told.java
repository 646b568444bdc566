package clemency.stats.publication;

import clemency.stats.disclosure.Line;
import clemency.stats.publication.Publication.Table;
import clemency.stats.query.Tabular;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A release as the public sees it. It never changes. */
record Told(
        @Schema(examples = "FY2016-Q2") String quarter,

        LocalDate from,

        @Schema(description = "Inclusive") LocalDate to,

        @Schema(description = "What becomes known later comes into the next release")
        Instant publishedAt,

        @Schema(nullable = true) Instant dataAsOf,

        @Schema(description = "Counts below it, and what would tell them, are left out")
        long threshold,

        @Schema(
                description =
                        "Each by one dimension and one kind of petition; PARDON, COMMUTATION, or OTHER: remissions and reprieves")
        List<Table> tables)
        implements Tabular {

    static Told of(Publication publication) {
        var quarter = publication.quarter();
        return new Told(
                quarter.toString(),
                quarter.first(),
                quarter.last(),
                publication.publishedAt(),
                publication.dataAsOf(),
                publication.threshold(),
                publication.tables());
    }

    @Override
    public List<String> columns() {
        var columns = new ArrayList<>(List.of("quarter", "dimension", "clemencyType"));
        columns.addAll(Tabular.columns(Line.class, "threshold", "dataAsOf", "publishedAt"));
        return columns;
    }

    @Override
    public Stream<List<?>> lines() {
        return tables.stream().flatMap(table -> table.lines().stream().map(line -> line(table, line)));
    }

    private List<?> line(Table table, Line line) {
        var cells = new ArrayList<Object>(List.of(quarter, table.dimension(), table.clemencyType()));
        cells.addAll(Tabular.line(line, threshold, dataAsOf, publishedAt));
        return cells;
    }
}
