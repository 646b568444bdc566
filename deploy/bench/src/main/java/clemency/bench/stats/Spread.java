package clemency.bench.stats;

import java.util.Arrays;

/** How long something took, in milliseconds. */
record Spread(double median, double ninetyNinth) {

    /** @param nanos at least one; in no order */
    static Spread of(long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        return new Spread(sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6);
    }

    @Override
    public String toString() {
        return "median %.1f ms, 99th percentile %.1f ms".formatted(median, ninetyNinth);
    }
}
