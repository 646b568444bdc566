package clemency.stats.anomaly;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Contradiction;
import clemency.stats.view.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of them, the latest recorded first. */
record Anomalies(
        @Schema(description = "Rows of all pages") long total,
        int page,
        long pages,
        List<Row> rows,

        @Schema(
                nullable = true,
                description = "When the latest event that is counted was recorded; null: there is none")
        Instant dataAsOf) {

    /** @param subject opaque; what it is about can be looked up in review by those who may */
    record Row(
            @Schema(description = "The petition, or the grant where there is none")
            UUID subject,

            @Schema(
                    nullable = true,
                    description = "null: neither petition nor grant is known, nor does the fact say it")
            ClemencyType clemencyType,

            Contradiction contradiction,

            @Schema(
                    description =
                            "The business day under which it is counted as an anomaly, if anything of its subject is counted")
            LocalDate day,

            @Schema(description = "Of the event, on the topic of its kind")
            long version,

            @Schema(description = "When the event was recorded")
            Instant recordedAt) {

        static Row of(Cell.Anomaly anomaly) {
            return new Row(
                    anomaly.subject(),
                    anomaly.clemencyType(),
                    anomaly.contradiction(),
                    anomaly.day(),
                    anomaly.version(),
                    anomaly.recordedAt());
        }
    }

    static Anomalies of(Snapshot snapshot, Question question) {
        var all = snapshot.finer().anomalies().stream().filter(question::covers).toList();
        return new Anomalies(
                all.size(),
                question.page(),
                (all.size() + question.limit() - 1L) / question.limit(),
                all.stream()
                        .skip(question.skipped())
                        .limit(question.limit())
                        .map(Row::of)
                        .toList(),
                snapshot.dataAsOf());
    }
}
