package clemency.stats.workforce;

import clemency.events.StaffKind;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.measures.Span;
import clemency.stats.view.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The office on one day: all together, never one of them. */
record Workforce(
        LocalDate asOf,

        @Schema(description = "Who have joined and not left; support staff apart")
        long attorneys,

        @Schema(description = "Those of them who are not on leave")
        long attorneysAtWork,

        long supportStaff,
        long supportStaffAtWork,

        @Schema(description = "Hours a week for petitions, of the attorneys at work")
        long hoursPerWeek,

        @Schema(description = "The same of the support staff at work")
        long supportHoursPerWeek,

        @Schema(description = "Cases that the attorneys at work may have on their desks, in all")
        long caseLimit,

        @Schema(description = "Cases on the desks of attorneys, also of those on leave whose desk waits")
        long load,

        @Schema(
                nullable = true,
                description = "load / caseLimit, four decimals; above 1 where desks wait; null: nobody is at work")
        Double utilisation,

        @Schema(nullable = true) Instant dataAsOf) {

    static Workforce of(Snapshot snapshot, LocalDate asOf) {
        var attorneys = staff(snapshot, StaffKind.ATTORNEY, asOf);
        var support = staff(snapshot, StaffKind.SUPPORT, asOf);
        var limit = attorneys.get(Measure.CASE_LIMIT);
        var load = load(snapshot, asOf);
        return new Workforce(
                asOf,
                attorneys.get(Measure.EMPLOYED),
                attorneys.get(Measure.AT_WORK),
                support.get(Measure.EMPLOYED),
                support.get(Measure.AT_WORK),
                attorneys.get(Measure.HOURS_PER_WEEK),
                support.get(Measure.HOURS_PER_WEEK),
                limit,
                load,
                Span.share(load, limit),
                snapshot.dataAsOf());
    }

    private static Figures staff(Snapshot snapshot, StaffKind kind, LocalDate asOf) {
        var series = snapshot.finer().staff().get(kind);
        return series == null ? Figures.NONE : series.upTo(asOf);
    }

    private static long load(Snapshot snapshot, LocalDate asOf) {
        return snapshot.finer().desks().values().stream()
                .mapToLong(series -> series.upTo(asOf).get(Measure.ASSIGNED))
                .sum();
    }
}
