package clemency.bench;

/** A ratio beside what was hoped for. */
public final class Goal {

    private Goal() {}

    /** Such as {@code ratio 0.42, goal at least 0.33: kept}. */
    public static String atLeast(double goal, double ratio) {
        return "ratio %.2f, goal at least %.2f: %s".formatted(ratio, goal, ratio >= goal ? "kept" : "missed");
    }

    public static String atMost(double goal, double ratio) {
        return "ratio %.2f, goal at most %.2f: %s".formatted(ratio, goal, ratio <= goal ? "kept" : "missed");
    }
}
