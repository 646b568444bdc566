package clemency.review.assignment;

import clemency.events.Programme;
import java.time.LocalDate;
import java.util.List;

/**
 * Why this case, as data.
 *
 * @param rule what put it ahead of the others
 * @param tieBreak what decided between cases that the rule holds equal, or NONE
 * @param ageInDays from its receipt to the assignment
 * @param openCaseLimit of the attorney, at that moment
 * @param openCases of the attorney, before this one
 * @param passedOver the first of each other programme, in the order in which they would have followed
 */
public record Explanation(
        Rule rule,
        TieBreak tieBreak,
        Programme programme,
        LocalDate receivedOn,
        long ageInDays,
        int openCaseLimit,
        int openCases,
        List<PassedOver> passedOver) {

    public enum Rule {
        CAPITAL_FIRST,
        OLDEST_RECEIVED
    }

    public enum TieBreak {
        NONE,
        CASE_NUMBER
    }

    public record PassedOver(String caseNumber, Programme programme, LocalDate receivedOn) {}
}
