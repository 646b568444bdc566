package clemency.review.effort.hours;

import clemency.events.StaffKind;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The standards in force on a day. Of those that cover a case, the most special one holds.
 *
 * @param all the most special first
 */
public record Standards(List<Standard> all) {

    public Standards {
        all = all.stream().sorted(Standard.MOST_SPECIAL_FIRST).toList();
    }

    /** The one that holds for a case; empty where nothing was set. */
    public Optional<Standard> governing(Stage stage, CaseKind kind) {
        return all.stream()
                .filter(standard -> standard.stage() == stage && standard.covers(kind))
                .findFirst();
    }

    private BigDecimal hours(Stage stage, CaseKind kind) {
        return governing(stage, kind).map(Standard::hours).orElse(BigDecimal.ZERO);
    }

    /** Hours that those parts of the work take of one kind of staff. */
    public BigDecimal hours(Collection<Stage> stages, CaseKind kind, StaffKind by) {
        return remaining(stages, kind, by, Map.of());
    }

    /** The same, less what was spent; a part that took longer than its standard is over any moment, and never owed hours. */
    public BigDecimal remaining(Collection<Stage> stages, CaseKind kind, StaffKind by, Map<Stage, BigDecimal> spent) {
        return stages.stream()
                .filter(stage -> stage.by() == by)
                .map(stage -> hours(stage, kind).subtract(spent.getOrDefault(stage, BigDecimal.ZERO)))
                .map(BigDecimal.ZERO::max)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
