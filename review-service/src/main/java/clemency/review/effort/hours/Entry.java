package clemency.review.effort.hours;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Hours that somebody spent on a case.
 *
 * @param hours with two decimals; fewer than none take back what was wrong
 */
public record Entry(UUID id, UUID petition, Stage stage, UUID attorney, LocalDate workedOn, BigDecimal hours) {}
