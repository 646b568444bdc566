package clemency.imports;

import java.util.List;

/** What an import has done so far. */
record Counts(long lines, long created, long unchanged, long corrected, long rejected) {

    static final Counts NONE = new Counts(0, 0, 0, 0, 0);

    Counts plus(List<? extends Outcome> outcomes) {
        var counts = this;
        for (var outcome : outcomes) {
            counts = counts.plus(outcome);
        }
        return counts;
    }

    private Counts plus(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Created() -> new Counts(lines + 1, created + 1, unchanged, corrected, rejected);
            case Outcome.Unchanged() -> new Counts(lines + 1, created, unchanged + 1, corrected, rejected);
            case Outcome.Corrected() -> new Counts(lines + 1, created, unchanged, corrected + 1, rejected);
            case Outcome.Rejected _ -> new Counts(lines + 1, created, unchanged, corrected, rejected + 1);
        };
    }
}
