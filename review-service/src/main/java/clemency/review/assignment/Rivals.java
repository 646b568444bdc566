package clemency.review.assignment;

import clemency.events.Programme;
import clemency.review.assignment.Explanation.PassedOver;
import clemency.review.assignment.Ranking.Ranked;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;

/** The cases that were not taken, and by how much they were not. */
final class Rivals {

    private Rivals() {}

    /** The first of each programme; of that of the case that was taken only where it would have gone before. */
    static List<PassedOver> of(Ranked taken, List<Ranked> order, Situation situation, LocalDate today) {
        var seen = new HashSet<Programme>();
        return order.stream()
                .filter(other -> other.before(taken)
                        || !other.queued().programme().equals(taken.queued().programme()))
                .filter(other -> seen.add(other.queued().programme()))
                .map(other -> new PassedOver(
                        other.queued().caseNumber(),
                        other.queued().programme(),
                        other.queued().receivedOn(),
                        other.turn(),
                        daysShort(other, taken, situation, today)))
                .toList();
    }

    /** Received so many days earlier, the other would go before the one that was taken; null where that would not help. */
    static Long daysShort(Ranked other, Ranked taken, Situation situation, LocalDate today) {
        if (other.before(taken)) {
            return 0L;
        }
        return other.capital() == taken.capital() ? days(other, taken, situation, today) : null;
    }

    private static long days(Ranked other, Ranked taken, Situation situation, LocalDate today) {
        return other.turn() == null ? byReceipt(other, taken) : byScore(other, taken, situation, today);
    }

    private static long byReceipt(Ranked other, Ranked taken) {
        var days = ChronoUnit.DAYS.between(
                taken.queued().receivedOn(), other.queued().receivedOn());
        return wins(other, taken) ? days : days + 1;
    }

    // As old as makes up for the score; where that is level, receipt and number decide, and a few days more may be
    // needed.
    private static long byScore(Ranked other, Ranked taken, Situation situation, LocalDate today) {
        var perPoint = situation.levers().daysPerPoint();
        var level = taken.turn().score().subtract(other.turn().owed()).multiply(BigDecimal.valueOf(perPoint));
        var receipt = LongStream.iterate(level.setScale(0, RoundingMode.CEILING).longValueExact(), age -> age + 1)
                .filter(age -> other.aged(age, perPoint, today).before(taken))
                .mapToObj(today::minusDays)
                .findFirst()
                .orElseThrow();
        return ChronoUnit.DAYS.between(receipt, other.queued().receivedOn());
    }

    private static boolean wins(Ranked other, Ranked taken) {
        return other.queued().caseNumber().compareTo(taken.queued().caseNumber()) < 0;
    }
}
