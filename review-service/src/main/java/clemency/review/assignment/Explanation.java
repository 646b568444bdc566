package clemency.review.assignment;

import clemency.events.Programme;
import clemency.review.assignment.Ranking.Ranked;
import java.time.LocalDate;
import java.util.List;

/**
 * Why this case, as data.
 *
 * @param occasion what made somebody choose
 * @param rule what put it ahead of the others
 * @param tieBreak what decided between cases that the rule holds equal, or NONE
 * @param ageInDays from its receipt to the assignment
 * @param openCaseLimit of the attorney, at that moment
 * @param openCases of the attorney, before this one
 * @param levers in force
 * @param turn what spoke for it; null for a capital case, and where there are no shares
 * @param rooms everyone's, before this one
 * @param passedOver the first of each other programme, in the order in which they would have followed; by hand also one of
 *     the same, where it would have gone before
 */
public record Explanation(
        Occasion occasion,
        Rule rule,
        TieBreak tieBreak,
        Programme programme,
        LocalDate receivedOn,
        long ageInDays,
        int openCaseLimit,
        int openCases,
        Levers levers,
        Turn turn,
        Rooms rooms,
        List<PassedOver> passedOver) {

    public enum Occasion {
        /** The attorney asked for the next case. */
        PULLED,
        /** There was room, and filling is on; of those whom the case suits, the one with the most room got it, then by id. */
        FILLED,
        BY_HAND
    }

    public enum Rule {
        CAPITAL_FIRST,
        BY_SHARES,
        OLDEST_RECEIVED,
        /** Somebody's choice, with a reason. */
        BY_HAND
    }

    public enum TieBreak {
        NONE,
        RECEIPT,
        CASE_NUMBER
    }

    /**
     * What would have changed it.
     *
     * @param turn null for a capital case, and where there are no shares
     * @param daysShort received so many days earlier, it would have been this one, 0 for one that goes before anyway; null where that would not have helped
     */
    public record PassedOver(String caseNumber, Programme programme, LocalDate receivedOn, Turn turn, Long daysShort) {}

    /** @param order of all that could be taken, this one among them */
    static Explanation of(
            Occasion occasion, Ranked taken, List<Ranked> order, Workload desk, Situation situation, LocalDate today) {
        return new Explanation(
                occasion,
                rule(occasion, taken),
                occasion == Occasion.BY_HAND ? TieBreak.NONE : tieBreak(taken, order),
                taken.queued().programme(),
                taken.queued().receivedOn(),
                taken.queued().age(today),
                desk.openCaseLimit(),
                desk.openCases(),
                situation.levers(),
                taken.turn(),
                Rooms.of(situation.desks()),
                Rivals.of(taken, order, situation, today));
    }

    private static Rule rule(Occasion occasion, Ranked taken) {
        if (occasion == Occasion.BY_HAND) {
            return Rule.BY_HAND;
        }
        return taken.capital() ? Rule.CAPITAL_FIRST : taken.turn() == null ? Rule.OLDEST_RECEIVED : Rule.BY_SHARES;
    }

    private static TieBreak tieBreak(Ranked taken, List<Ranked> order) {
        return order.stream()
                .filter(other -> !other.equals(taken) && taken.tiesWith(other))
                .map(other -> taken.queued().receivedOn().equals(other.queued().receivedOn())
                        ? TieBreak.CASE_NUMBER
                        : TieBreak.RECEIPT)
                .max(TieBreak::compareTo)
                .orElse(TieBreak.NONE);
    }
}
