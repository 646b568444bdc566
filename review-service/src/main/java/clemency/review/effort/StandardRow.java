package clemency.review.effort;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.review.effort.hours.Complexity;
import clemency.review.effort.hours.Stage;
import clemency.review.effort.hours.Standard;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A line of the standards as it was set.
 *
 * @param clemencyType null for all, as programme and complexity are
 * @param reason why, by whom and when: only where the history is asked for
 */
public record StandardRow(
        long id,
        LocalDate effectiveOn,
        Stage stage,
        ClemencyType clemencyType,
        Programme programme,
        Complexity complexity,
        BigDecimal hours,
        String reason,
        String by,
        String roles,
        Instant recordedAt) {

    public Standard standard() {
        return new Standard(stage, clemencyType, programme, complexity, hours);
    }

    /** Names of staff and free text stay out of the log. */
    @Override
    public String toString() {
        return "StandardRow[" + id + ", " + standard() + "]";
    }
}
