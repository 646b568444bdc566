package clemency.review.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What speaks for a case where shares are set: the cases that its programme is owed, and its age.
 *
 * @param share of the assignments, as the levers state it; null where they don't name the programme
 * @param lately how many of the last hundred assignments its programme had
 * @param owed its programme's part of the last assignments and this one, less what it had; in cases, may be below zero
 * @param points for its age; a point weighs as much as a case
 * @param score both together: the highest is next
 */
public record Turn(Integer share, int lately, BigDecimal owed, BigDecimal points, BigDecimal score) {

    /** Of a score. Coarse enough to be read, and fine enough that hardly any two are equal by chance. */
    private static final int DECIMALS = 2;

    static Turn of(Integer share, int lately, Part part, long age, int daysPerPoint) {
        return of(share, lately, part.of(lately), ratio(age, daysPerPoint));
    }

    /** The same for a case of another age. */
    Turn aged(long age, int daysPerPoint) {
        return of(share, lately, owed, ratio(age, daysPerPoint));
    }

    private static Turn of(Integer share, int lately, BigDecimal owed, BigDecimal points) {
        return new Turn(share, lately, owed, points, owed.add(points));
    }

    /**
     * A programme's part of all that was assigned lately, and of the one that is next.
     *
     * @param weight of the programme
     * @param weights of all programmes from which a case can be taken
     * @param assigned lately, by all of those
     */
    record Part(long weight, long weights, int assigned) {

        private BigDecimal of(int lately) {
            return ratio(weight * (assigned + 1L), weights).subtract(BigDecimal.valueOf(lately));
        }
    }

    private static BigDecimal ratio(long dividend, long divisor) {
        return BigDecimal.valueOf(dividend).divide(BigDecimal.valueOf(divisor), DECIMALS, RoundingMode.FLOOR);
    }
}
