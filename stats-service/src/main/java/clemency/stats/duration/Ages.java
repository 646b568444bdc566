package clemency.stats.duration;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.stats.aggregate.Measure;
import clemency.stats.view.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How long the petitions have waited that are open and not on hold. */
public record Ages(
        @Schema(description = "The day on which they are that old")
        LocalDate asOf,

        @Schema(
                description =
                        "Whether each petition's day of receipt is known; else its month is, the count and the mean are exact,"
                                + " and the rest is wrong by less than a month")
        boolean exact,

        @Schema(nullable = true) ClemencyType clemencyType,

        @Schema(nullable = true, implementation = String.class)
        Programme programme,

        Distribution ageOfActivePending,

        @Schema(description = "On hold: pending, not active, and not in the ages")
        long setAside,

        @Schema(description = "Active, of programmes that have a target")
        long withTarget,

        @Schema(description = "Those of them that are older than it")
        long backlogOverTarget,

        @Schema(
                nullable = true,
                description = "Days of receipt of the oldest active ones; null as of another day than now")
        List<LocalDate> tenOldest,

        @Schema(nullable = true) Instant dataAsOf) {

    /**
     * @param asOf the evening of that day; null for now
     * @param type null for all of them
     * @param today in Washington
     */
    public static Ages of(Snapshot snapshot, LocalDate asOf, ClemencyType type, Targets targets, LocalDate today) {
        return of(snapshot, new Question(null, null, asOf, type, null, null), targets, today);
    }

    /** @param today in Washington */
    static Ages of(Snapshot snapshot, Question question, Targets targets, LocalDate today) {
        var now = question.asOf() == null;
        var waiting = now ? new Waiting.Now(snapshot, question, today) : new Waiting.Then(snapshot, question);
        var counted = waiting.counted(targets);
        return new Ages(
                now ? today : question.asOf(),
                now,
                question.clemencyType(),
                question.programme(),
                counted.distribution(),
                setAside(snapshot, question),
                counted.withTarget(),
                counted.withTarget() - counted.withinTarget(),
                waiting.oldest().orElse(null),
                snapshot.dataAsOf());
    }

    private static long setAside(Snapshot snapshot, Question question) {
        var day = question.asOf() == null ? LocalDate.MAX : question.asOf();
        return snapshot.upTo(day, slice -> question.covers(slice.kind())).get(Measure.SET_ASIDE);
    }
}
