package clemency.stats.aggregate;

import java.util.HashMap;
import java.util.Map;

/** Adds up what moves, cell by cell. Not thread-safe; lives as long as one calculation. */
final class Tally {

    private final Map<Cell, long[]> values = new HashMap<>();
    private int sign = 1;

    /** From here on everything is taken away instead of added. */
    void takeAway() {
        sign = -1;
    }

    void add(Step step, Bucket bucket, Measure measure, long count) {
        add(
                new Cell.Daily(step.day(), bucket.clemencyType(), bucket.programme(), step.administration()),
                measure,
                count);
    }

    void add(Cell cell, Measure measure, long count) {
        values.computeIfAbsent(cell, _ -> Figures.zeros())[measure.ordinal()] += sign * count;
    }

    /** The cells in which anything is not zero. */
    Map<Cell, Figures> figures() {
        var figures = HashMap.<Cell, Figures>newHashMap(values.size());
        values.forEach((cell, numbers) -> {
            var sum = Figures.of(numbers);
            if (!sum.isZero()) {
                figures.put(cell, sum);
            }
        });
        return figures;
    }
}
