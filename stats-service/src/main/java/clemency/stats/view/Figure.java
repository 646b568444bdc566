package clemency.stats.view;

import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import java.util.function.ToLongFunction;

/** The national figures that are shown live. Each is linear in the measures, so a change of cells says how it moves. */
public enum Figure {
    PENDING("pending", counts -> counts.get(Measure.PENDING)),
    RECEIVED("received", counts -> counts.get(Measure.RECEIVED)),
    GRANTED("granted", counts -> counts.get(Measure.GRANTED)),
    DENIED("denied", Figure::denied),
    CLOSED("closed", counts -> counts.get(Measure.CLOSED)),
    ADJUSTMENTS("adjustments", counts -> counts.get(Measure.ADJUSTMENTS)),
    SET_ASIDE("setAside", counts -> counts.get(Measure.SET_ASIDE)),
    LIFE_SENTENCES_COMMUTED("lifeSentencesCommuted", counts -> counts.get(Measure.LIFE_SENTENCES_COMMUTED)),
    /** {@link Figures#residual()}, from the beginning; zero where the figures close. */
    RESIDUAL("residual", Figures::residual);

    private final String wireName;
    private final ToLongFunction<Figures> formula;

    Figure(String wireName, ToLongFunction<Figures> formula) {
        this.wireName = wireName;
        this.formula = formula;
    }

    public String wireName() {
        return wireName;
    }

    /** Whether it stands at a moment; the others are what happened. */
    public boolean isStock() {
        return this == PENDING || this == SET_ASIDE;
    }

    public long of(Figures counts) {
        return formula.applyAsLong(counts);
    }

    /** Expressly or presumably. */
    private static long denied(Figures counts) {
        return counts.get(Measure.DENIED_EXPRESS) + counts.get(Measure.DENIED_PRESUMED);
    }
}
