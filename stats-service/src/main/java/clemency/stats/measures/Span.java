package clemency.stats.measures;

import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;

/**
 * The figures of a period, of which measures are computed.
 *
 * @param start stocks before it; its flows are not used
 * @param flows what moved within it
 * @param end stocks at its end
 */
public record Span(Figures start, Figures flows, Figures end) {

    public static Span of(Figures start, Figures flows) {
        return new Span(start, flows, start.plus(flows));
    }

    long flow(Measure measure) {
        return flows.get(measure);
    }

    long denied() {
        return flow(Measure.DENIED_EXPRESS) + flow(Measure.DENIED_PRESUMED);
    }

    long disposed() {
        return flow(Measure.GRANTED) + denied() + flow(Measure.CLOSED);
    }

    /** A grant that is declined takes away: in a period in which little else happened a flow can be negative. */
    public static Double share(long part, long whole) {
        return whole <= 0 || part < 0 ? null : rounded(10_000.0 * part / whole) / 10_000.0;
    }

    static double hundredths(double value) {
        return rounded(100 * value) / 100.0;
    }

    private static double rounded(double value) {
        return Math.round(value);
    }
}
