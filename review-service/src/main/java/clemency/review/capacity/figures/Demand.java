package clemency.review.capacity.figures;

/**
 * Hours of one kind of staff, asked for and to be had.
 *
 * @param atWork how many of them are, today
 * @param hoursDemandedPerWeek what the petitions that come in a week cost by the standards, over the last 13 weeks
 * @param hoursAvailablePerWeek over the next 13 weeks, leave and last days taken off
 * @param utilisation demanded per available in percent; above 100 the backlog grows whoever works on what; null without staff
 * @param hoursOwed what the cases that are worked on still cost by the standards
 * @param weeksOwed how long that takes with the hours available; null without staff
 */
public record Demand(
        long atWork,
        double hoursDemandedPerWeek,
        double hoursAvailablePerWeek,
        Double utilisation,
        double hoursOwed,
        Double weeksOwed) {

    private static final double PERCENT = 100;

    static Demand of(long atWork, double demandedInSpan, double availableInSpan, double owed) {
        var available = availableInSpan / Span.WEEKS;
        return new Demand(
                atWork,
                Span.perWeek(demandedInSpan),
                Span.perWeek(availableInSpan),
                Rounded.ratio(PERCENT * demandedInSpan, availableInSpan),
                Rounded.tenths(owed),
                Rounded.ratio(owed, available));
    }
}
