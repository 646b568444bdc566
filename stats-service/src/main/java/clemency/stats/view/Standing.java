package clemency.stats.view;

import clemency.stats.aggregate.Figures;
import java.util.Arrays;

/** The national figures of one clemency type, or of all, and at which offset each of them may have changed last. Immutable. */
public final class Standing {

    /** Of what never occurred. */
    public static final Standing NOTHING = new Standing(Figures.NONE, new long[Figure.values().length]);

    private final Figures figures;
    private final long[] changedAt;

    private Standing(Figures figures, long[] changedAt) {
        this.figures = figures;
        this.changedAt = changedAt;
    }

    public long value(Figure figure) {
        return figure.of(figures);
    }

    /** Whether a reader who saw everything up to the offset has not seen the present value. */
    public boolean changedAfter(long offset, Figure figure) {
        return changedAt[figure.ordinal()] > offset;
    }

    /** @param exactly whether the change is all that happened; else any figure may have moved and come back */
    Standing after(Figures change, boolean exactly, long offset) {
        var moved = changedAt.clone();
        Arrays.stream(Figure.values())
                .filter(figure -> !exactly || figure.of(change) != 0)
                .forEach(figure -> moved[figure.ordinal()] = offset);
        return new Standing(figures.plus(change), moved);
    }
}
