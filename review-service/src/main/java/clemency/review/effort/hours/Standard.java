package clemency.review.effort.hours;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import java.math.BigDecimal;
import java.util.Comparator;

/**
 * How many hours a part of the work takes for certain cases.
 *
 * @param clemencyType null for all
 * @param programme null for all
 * @param complexity null for all
 */
public record Standard(
        Stage stage, ClemencyType clemencyType, Programme programme, Complexity complexity, BigDecimal hours) {

    /** More that is named goes before less; of as much, the programme before the type, and that before the complexity. */
    static final Comparator<Standard> MOST_SPECIAL_FIRST = Comparator.comparingInt(Standard::named)
            .thenComparing(standard -> standard.programme != null)
            .thenComparing(standard -> standard.clemencyType != null)
            .reversed();

    private int named() {
        return (clemencyType == null ? 0 : 1) + (programme == null ? 0 : 1) + (complexity == null ? 0 : 1);
    }

    boolean covers(CaseKind kind) {
        return (clemencyType == null || clemencyType == kind.clemencyType())
                && (programme == null || programme.equals(kind.programme()))
                && (complexity == null || complexity == kind.complexity());
    }
}
