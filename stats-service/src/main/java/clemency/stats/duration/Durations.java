package clemency.stats.duration;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.aggregate.Days;
import clemency.stats.aggregate.Disposition;
import clemency.stats.aggregate.Measure;
import clemency.stats.measures.Span;
import clemency.stats.view.Snapshot;
import java.time.Instant;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the petitions took that came to their end in a period. */
public record Durations(
        @Schema(nullable = true, implementation = String.class, examples = "2015-10")
        YearMonth from,

        @Schema(nullable = true, implementation = String.class, examples = "2016-03")
        YearMonth to,

        @Schema(nullable = true) ClemencyType clemencyType,

        @Schema(nullable = true, implementation = String.class)
        Programme programme,

        @Schema(nullable = true) Disposition disposition,
        Distribution timeToDisposition,

        @Schema(description = "Those whose programme has a target")
        long withTarget,

        @Schema(nullable = true, description = "The share of these that was disposed of within it, four decimals")
        Double onTimeShare,

        @Schema(nullable = true) Instant dataAsOf) {

    /** @param type null for all of them */
    public static Durations of(Snapshot snapshot, YearMonth from, YearMonth to, ClemencyType type, Targets targets) {
        return of(snapshot, new Question(from, to, null, type, null, null), targets);
    }

    static Durations of(Snapshot snapshot, Question question, Targets targets) {
        var counted = new Counted();
        snapshot.finer().durations().forEach((length, series) -> {
            if (question.covers(length.kind()) && question.covers(length.disposition())) {
                var figures = question.within(series);
                counted.add(
                        Days.middle(length.step()),
                        figures.get(Measure.DISPOSED),
                        targets.of(length.kind().programme()));
                counted.addDays(figures.get(Measure.DISPOSED_DAYS));
            }
        });
        return of(question, counted, snapshot.dataAsOf());
    }

    private static Durations of(Question question, Counted counted, Instant dataAsOf) {
        return new Durations(
                question.from(),
                question.to(),
                question.clemencyType(),
                question.programme(),
                question.disposition(),
                counted.distribution(),
                counted.withTarget(),
                Span.share(counted.withinTarget(), counted.withTarget()),
                dataAsOf);
    }
}
