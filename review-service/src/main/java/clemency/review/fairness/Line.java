package clemency.review.fairness;

import clemency.events.Programme;
import clemency.review.assignment.Levers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A programme in a week.
 *
 * @param share percent, by the levers at the end of the week; null for capital cases, where there are no shares, and for a
 *     programme that is not named: then it has its part of that of the others
 * @param percent of the assignments of the week, capital cases left out; null for these
 * @param longestWaitDays of the cases that were assigned, from receipt; null where none was
 * @param waiting cases, now
 * @param oldestWaitDays of these, from receipt; null where none waits
 */
record Line(
        Programme programme,
        Integer share,
        BigDecimal percent,
        long assigned,
        long pulled,
        long filled,
        long byHand,
        Long longestWaitDays,
        long waiting,
        Long oldestWaitDays) {

    /** A row of the database. */
    record Row(
            Programme programme,
            long assigned,
            long pulled,
            long filled,
            long byHand,
            Long longestWaitDays,
            long waiting,
            LocalDate oldestReceivedOn) {

        /** @param all assignments of the week, capital cases left out */
        Line line(Levers levers, long all, LocalDate today) {
            return new Line(
                    programme,
                    capital() || !levers.byShares() ? null : levers.percentOf(programme),
                    capital() ? null : percent(all),
                    assigned,
                    pulled,
                    filled,
                    byHand,
                    longestWaitDays,
                    waiting,
                    oldestReceivedOn == null ? null : Math.max(0, ChronoUnit.DAYS.between(oldestReceivedOn, today)));
        }

        boolean capital() {
            return programme.equals(Programme.CAPITAL);
        }

        private BigDecimal percent(long all) {
            return all == 0
                    ? BigDecimal.ZERO
                    : BigDecimal.valueOf(assigned * Levers.ALL)
                            .divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_EVEN);
        }
    }
}
