package clemency.stats.aggregate;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;

/**
 * A number for each measure. Immutable. A cell moves two or three of them, and there are hundreds of thousands of cells: only
 * those that are not zero take room.
 */
public final class Figures {

    private static final Measure[] MEASURES = Measure.values();

    public static final Figures NONE = new Figures(0, new long[0]);

    /** A bit for each measure that is not zero, by ordinal. */
    private final long present;

    /** The values of those alone, in the order of their bits. */
    private final long[] values;

    private Figures(long present, long[] values) {
        this.present = present;
        this.values = values;
    }

    public static Figures of(Measure measure, long value) {
        return value == 0 ? NONE : new Figures(bit(measure), new long[] {value});
    }

    public static Figures of(Map<Measure, Long> values) {
        var all = zeros();
        values.forEach((measure, value) -> all[measure.ordinal()] = value);
        return of(all);
    }

    static long[] zeros() {
        return new long[MEASURES.length];
    }

    /** @param all by ordinal */
    static Figures of(long[] all) {
        var present = 0L;
        var packed = new long[all.length];
        var count = 0;
        for (var i = 0; i < all.length; i++) {
            if (all[i] != 0) {
                present |= 1L << i;
                packed[count++] = all[i];
            }
        }
        return present == 0 ? NONE : new Figures(present, Arrays.copyOf(packed, count));
    }

    private static long bit(Measure measure) {
        return 1L << measure.ordinal();
    }

    public long get(Measure measure) {
        var bit = bit(measure);
        return (present & bit) == 0 ? 0 : values[Long.bitCount(present & (bit - 1))];
    }

    public Figures plus(Measure measure, long value) {
        return plus(of(measure, value));
    }

    public Figures plus(Figures other) {
        return with(other, 1);
    }

    public Figures minus(Figures other) {
        return with(other, -1);
    }

    private Figures with(Figures other, int sign) {
        if (other.isZero()) {
            return this;
        }
        var sums = new long[Long.bitCount(present | other.present)];
        var present = 0L;
        var count = 0;
        var ours = 0;
        var theirs = 0;
        for (var rest = this.present | other.present; rest != 0; rest &= rest - 1) {
            var bit = Long.lowestOneBit(rest);
            var sum = ((this.present & bit) == 0 ? 0 : values[ours++])
                    + ((other.present & bit) == 0 ? 0 : sign * other.values[theirs++]);
            if (sum != 0) {
                present |= bit;
                sums[count++] = sum;
            }
        }
        return count == 0 ? NONE : new Figures(present, count == sums.length ? sums : Arrays.copyOf(sums, count));
    }

    public boolean isZero() {
        return present == 0;
    }

    /** The measures that are not zero. */
    public Map<Measure, Long> nonZero() {
        var map = new EnumMap<Measure, Long>(Measure.class);
        for (var measure : MEASURES) {
            if ((present & bit(measure)) != 0) {
                map.put(measure, get(measure));
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
        return other instanceof Figures that && present == that.present && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(present) + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return nonZero().toString();
    }
}
