package clemency.stats.reconciliation;

import clemency.stats.aggregate.Measure;
import clemency.stats.view.Figure;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Standing;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The identity from the beginning to now, and what the neighbours say. */
record Reconciliation(
        @Schema(description = "Every residual is zero, and no neighbour that answered counts differently")
        boolean closes,

        @Schema(description = "Whether both neighbours answered; else closes says nothing of the one that did not")
        boolean compared,

        @Schema(nullable = true, description = "When the latest event that is counted was recorded")
        Instant dataAsOf,

        @Schema(description = "Petitions of which something is known, but not yet that they were received; not counted")
        long incomplete,

        @Schema(description = "Events that could not be read and went to a dead-letter topic; not counted")
        long unreadable,

        @Schema(description = "PARDON, COMMUTATION, OTHER (remissions and reprieves), and ALL")
        Map<Scope, Identity> identity,

        @Schema(description = "Petitions accepted by intake against petitions received")
        Comparison intake,

        @Schema(description = "Open cases of review against pending, without the counts that adjustments added")
        Comparison review) {

    /** received − granted − denied − closed + adjustments = pending, but for the residual. */
    record Identity(
            long received, long granted, long denied, long closed, long adjustments, long pending, long residual) {

        static Identity of(Standing standing) {
            return new Identity(
                    standing.value(Figure.RECEIVED),
                    standing.value(Figure.GRANTED),
                    standing.value(Figure.DENIED),
                    standing.value(Figure.CLOSED),
                    standing.value(Figure.ADJUSTMENTS),
                    standing.value(Figure.PENDING),
                    standing.value(Figure.RESIDUAL));
        }
    }

    static Reconciliation of(Snapshot snapshot, Optional<Long> accepted, Optional<Long> open) {
        var identity = new EnumMap<Scope, Identity>(Scope.class);
        Scope.NATIONAL.forEach(scope -> identity.put(scope, Identity.of(snapshot.national(scope))));
        var intake = Comparison.of(identity.get(Scope.ALL).received(), accepted);
        var review = Comparison.of(openPetitions(snapshot), open);
        var closes = identity.values().stream().allMatch(each -> each.residual() == 0);
        return new Reconciliation(
                closes && intake.agrees() && review.agrees(),
                intake.answered() && review.answered(),
                snapshot.dataAsOf(),
                snapshot.progress().incomplete(),
                snapshot.progress().unreadable(),
                identity,
                intake,
                review);
    }

    /** Opening balances and restated figures are pending, and no case of theirs is known to review. */
    private static long openPetitions(Snapshot snapshot) {
        var whole = snapshot.whole(_ -> true);
        return whole.get(Measure.PENDING) - whole.get(Measure.PENDING_ADJUSTED);
    }
}
