package clemency.stats.aggregate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/** A number for each measure. Immutable. */
public final class Figures {

    private static final Measure[] MEASURES = Measure.values();

    public static final Figures NONE = new Figures(new long[MEASURES.length]);

    private final long[] values;

    private Figures(long[] values) {
        this.values = values;
    }

    public static Figures of(Measure measure, long value) {
        return NONE.plus(measure, value);
    }

    public static Figures of(Map<Measure, Long> values) {
        var sum = new long[MEASURES.length];
        values.forEach((measure, value) -> sum[measure.ordinal()] = value);
        return new Figures(sum);
    }

    static long[] zeros() {
        return new long[MEASURES.length];
    }

    /** @param values by ordinal; the caller must not change them any more */
    static Figures owning(long[] values) {
        return new Figures(values);
    }

    public long get(Measure measure) {
        return values[measure.ordinal()];
    }

    public Figures plus(Measure measure, long value) {
        var sum = values.clone();
        sum[measure.ordinal()] += value;
        return new Figures(sum);
    }

    public Figures plus(Figures other) {
        var sum = values.clone();
        for (var i = 0; i < sum.length; i++) {
            sum[i] += other.values[i];
        }
        return new Figures(sum);
    }

    public Figures minus(Figures other) {
        var difference = values.clone();
        for (var i = 0; i < difference.length; i++) {
            difference[i] -= other.values[i];
        }
        return new Figures(difference);
    }

    public boolean isZero() {
        for (var value : values) {
            if (value != 0) {
                return false;
            }
        }
        return true;
    }

    /** The measures that are not zero. */
    public Map<Measure, Long> nonZero() {
        var map = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : MEASURES) {
            if (values[measure.ordinal()] != 0) {
                map.put(measure, values[measure.ordinal()]);
            }
        }
        return map;
    }

    /**
     * pending − (received − granted − denied − closed + adjustments). Both sides are counted on their own, so this can
     * fail; where the events are counted rightly it is zero in every daily cell.
     */
    public long residual() {
        return get(Measure.PENDING)
                - get(Measure.RECEIVED)
                + get(Measure.GRANTED)
                + get(Measure.DENIED_EXPRESS)
                + get(Measure.DENIED_PRESUMED)
                + get(Measure.CLOSED)
                - get(Measure.ADJUSTMENTS);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Figures that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return nonZero().toString();
    }
}
