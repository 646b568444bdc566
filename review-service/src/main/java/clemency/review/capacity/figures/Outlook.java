package clemency.review.capacity.figures;

/**
 * What becomes of a backlog if everything goes on as in the last weeks.
 *
 * @param weeksToClear null where it does not clear
 * @param growthPerWeek by how many it grows, null where it does not
 */
public record Outlook(Double weeksToClear, Double growthPerWeek, String outlook) {

    static Outlook of(long active, long incoming, long outgoing) {
        var shrinksBy = (double) (outgoing - incoming) / Span.WEEKS;
        if (active == 0) {
            return new Outlook(0.0, null, "nothing waits");
        }
        if (shrinksBy == 0) {
            return new Outlook(null, null, "neither growing nor shrinking");
        }
        return shrinksBy > 0 ? clears(active / shrinksBy) : grows(-shrinksBy);
    }

    private static Outlook clears(double weeks) {
        var shown = Rounded.tenths(weeks);
        return new Outlook(shown, null, "clears in " + Rounded.text(shown) + " weeks at the present rate");
    }

    private static Outlook grows(double perWeek) {
        var shown = Rounded.tenths(perWeek);
        return new Outlook(null, shown, "growing by " + Rounded.text(shown) + " a week");
    }
}
