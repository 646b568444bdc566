package clemency.stats.summary;

import clemency.events.Administration;
import clemency.events.Programme;
import clemency.stats.aggregate.Figures;
import clemency.stats.measures.Span;
import clemency.stats.measures.Succession;
import clemency.stats.view.Figure;
import clemency.stats.view.Scope;
import clemency.stats.view.Slice;
import clemency.stats.view.Snapshot;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The figures of a period. Stocks are those at its end, flows those within it. */
public record Summary(
        @Schema(nullable = true, description = "As asked; inclusive. null: from the beginning")
        LocalDate from,

        @Schema(nullable = true, description = "As asked; the end of that day in Washington. null: all that is known")
        LocalDate asOf,

        @Schema(nullable = true) Scope clemencyType,

        @Schema(nullable = true, implementation = String.class)
        Programme programme,

        @Schema(nullable = true) Administration administration,

        @Schema(nullable = true, description = "As asked; from what was recorded by the end of that day. null: by now")
        LocalDate knownAt,

        @Schema(description = "Pending before the period; of an administration, what earlier ones left to it")
        long pendingAtStart,

        @Schema(description = "Petitions received") long received,

        @Schema(description = "Grants, less those declined in the period")
        long granted,

        @Schema(description = "Denials, express and presumed")
        long denied,

        @Schema(description = "Ended without presidential action, and grants that were declined")
        long closed,

        @Schema(
                description = "Changes of pending that are neither receipt nor disposition: grants without a petition,"
                        + " opening balances, restated figures, changes of type or programme")
        long adjustments,

        @Schema(description = "Waiting at the end of the period; counted from open petitions, not from the flows")
        long pending,

        @Schema(
                description = "pending − (pendingAtStart + received − granted − denied − closed + adjustments); zero"
                        + " where the figures close")
        long residual,

        @Schema(description = "On hold at the end of the period; pending too")
        long setAside,

        @Schema(description = "Grants of sentences that contained life when granted")
        long lifeSentencesCommuted,

        @Schema(
                nullable = true,
                description = "granted / (granted + denied + closed), four decimals; null: nothing was disposed of")
        Double grantRate,

        @Schema(
                nullable = true,
                description =
                        "(granted + denied + closed) / received, four decimals [CourTools measure 2]; null: nothing was received")
        Double clearanceRate,

        @Schema(
                nullable = true,
                description = "When the latest event that is counted was recorded; null: there is none")
        Instant dataAsOf) {

    static Summary of(Snapshot snapshot, Question question) {
        return of(question, span(snapshot, question), snapshot.dataAsOf());
    }

    private static Span span(Snapshot snapshot, Question question) {
        if (question.administration() != null) {
            return new Succession(
                            question.from(),
                            question.asOf(),
                            (day, acting) -> endOf(
                                    snapshot,
                                    day,
                                    slice -> question.concerns(slice) && acting.test(slice.administration())))
                    .of(question.administration());
        }
        var before = question.from() == null
                ? Figures.NONE
                : known(snapshot, question, question.from().minusDays(1));
        return Span.of(before, known(snapshot, question, question.asOf()).minus(before));
    }

    private static Figures known(Snapshot snapshot, Question question, LocalDate day) {
        if (question.knownAt() != null) {
            return snapshot.knownAt(question.knownAt(), day, question::concerns);
        }
        return question.programme() != null
                ? endOf(snapshot, day, question::concerns)
                : endOf(snapshot, day, question.scope());
    }

    private static Figures endOf(Snapshot snapshot, LocalDate day, Scope scope) {
        return day == null ? snapshot.whole(scope) : snapshot.upTo(day, scope);
    }

    private static Figures endOf(Snapshot snapshot, LocalDate day, Predicate<Slice> wanted) {
        return day == null ? snapshot.whole(wanted) : snapshot.upTo(day, wanted);
    }

    private static Summary of(Question question, Span span, Instant dataAsOf) {
        var flows = span.flows();
        var granted = Figure.GRANTED.of(flows);
        var disposed = granted + Figure.DENIED.of(flows) + Figure.CLOSED.of(flows);
        return new Summary(
                question.from(),
                question.asOf(),
                question.clemencyType(),
                question.programme(),
                question.administration(),
                question.knownAt(),
                Figure.PENDING.of(span.start()),
                Figure.RECEIVED.of(flows),
                granted,
                Figure.DENIED.of(flows),
                Figure.CLOSED.of(flows),
                Figure.ADJUSTMENTS.of(flows),
                Figure.PENDING.of(span.end()),
                Figure.RESIDUAL.of(flows),
                Figure.SET_ASIDE.of(span.end()),
                Figure.LIFE_SENTENCES_COMMUTED.of(flows),
                rate(granted, disposed),
                rate(disposed, Figure.RECEIVED.of(flows)),
                dataAsOf);
    }

    /** A grant that is declined takes away: in a period in which little else happened a flow can be negative. */
    private static Double rate(long part, long whole) {
        return whole <= 0 || part < 0 ? null : Math.round(10_000.0 * part / whole) / 10_000.0;
    }
}
