package clemency.review.capacity.figures;

import java.util.Locale;

/** Figures as they are shown: one decimal is as much as they are worth. */
final class Rounded {

    private static final double TENTH = 10;

    private Rounded() {}

    static double tenths(double figure) {
        return Math.round(figure * TENTH) / TENTH;
    }

    /** Null where there is nothing to divide by. */
    static Double ratio(double part, double whole) {
        return whole == 0 ? null : Double.valueOf(tenths(part / whole));
    }

    static String text(double figure) {
        return figure == Math.rint(figure)
                ? String.format(Locale.ENGLISH, "%,.0f", figure)
                : String.format(Locale.ENGLISH, "%,.1f", figure);
    }
}
