package clemency.stats.reconciliation;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One count on two independent paths. While events are under way the two differ for a moment. */
record Comparison(
        @Schema(description = "Whether the neighbour answered in time")
        boolean answered,

        @Schema(nullable = true, description = "What the neighbour counts; null: it did not answer")
        Long theirs,

        @Schema(description = "What is counted here from the events")
        long ours,

        @Schema(nullable = true, description = "ours − theirs; null: the neighbour did not answer")
        Long difference) {

    static Comparison of(long ours, Optional<Long> theirs) {
        return new Comparison(
                theirs.isPresent(),
                theirs.orElse(null),
                ours,
                theirs.map(count -> ours - count).orElse(null));
    }

    boolean agrees() {
        return difference == null || difference == 0;
    }
}
