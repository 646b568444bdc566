package clemency.stats.aggregate;

/**
 * Durations in calendar days, as the histograms of stays keep them: a petition has many stays, so steps are wider than those
 * of {@link Days}. Each day for itself to 20, then five days to 200, twenty to 400, and from there on 16 for each
 * doubling. The bands of the FOIA report begin and end where steps do. A day told by the middle of its step is wrong by at
 * most 2 days to 200, by 10 to 400, above by less than 4 %.
 */
public final class CoarseDays {

    private static final int EXACT = 20;
    private static final int FIVES = 200;
    private static final int TWENTIES = 400;
    private static final int BITS_KEPT = 5;

    private CoarseDays() {}

    /** The first day of the step that a duration falls in. */
    public static int step(int days) {
        if (days <= EXACT) {
            return days;
        }
        if (days <= FIVES) {
            return days - (days - EXACT - 1) % 5;
        }
        if (days <= TWENTIES) {
            return days - (days - FIVES - 1) % 20;
        }
        return Math.max(TWENTIES + 1, days & -width(days));
    }

    /** The day that stands for all of a step. */
    public static int middle(int step) {
        if (step <= EXACT) {
            return step;
        }
        if (step <= FIVES) {
            return step + 2;
        }
        return step + (step <= TWENTIES ? 20 : width(step)) / 2;
    }

    /** A power of two. */
    private static int width(int days) {
        return Integer.highestOneBit(days) >> (BITS_KEPT - 1);
    }
}
