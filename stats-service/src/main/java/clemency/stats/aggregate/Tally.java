package clemency.stats.aggregate;

import clemency.events.ClemencyType;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Adds up what moves, cell by cell. Not thread-safe; lives as long as one calculation. */
final class Tally {

    private final UUID subject;
    private final Map<Cell, long[]> values = new HashMap<>();
    private int sign = 1;

    /** @param subject whose facts are counted, or null where nobody wants to know of whom an anomaly is */
    Tally(UUID subject) {
        this.subject = subject;
    }

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

    /** A fact contradicts others: it is counted, and named. */
    void flag(Step step, Bucket bucket, Contradiction contradiction) {
        add(step, bucket, Measure.ANOMALIES, 1);
        list(step, bucket.clemencyType(), contradiction);
    }

    /** The same of what can't be counted under anything: it is named alone. @param type null where it is not known */
    void list(Step step, ClemencyType type, Contradiction contradiction) {
        if (subject != null) {
            var cell = new Cell.Anomaly(step.day(), type, contradiction, subject, step.version(), step.recordedAt());
            add(cell, Measure.ANOMALIES, 1);
        }
    }

    /** A petition came to its end, so many days after its receipt. */
    void lasted(LocalDate ended, Bucket bucket, Disposition disposition, long days) {
        var cell = new Cell.Duration(
                YearMonth.from(ended),
                bucket.clemencyType(),
                bucket.programme(),
                disposition,
                Days.step(Math.toIntExact(days)));
        add(cell, Measure.DISPOSED, 1);
        add(cell, Measure.DISPOSED_DAYS, days);
    }

    /** A petition left a stage, so many days after it had come there. */
    void left(LocalDate day, Bucket bucket, Stage stage, long days) {
        var cell = new Cell.Stay(
                YearMonth.from(day),
                bucket.clemencyType(),
                bucket.programme(),
                stage,
                CoarseDays.step(Math.toIntExact(days)));
        add(cell, Measure.STAYS, 1);
        add(cell, Measure.STAY_DAYS, days);
    }

    /** A case comes onto an attorney's desk, or leaves it. */
    void desk(LocalDate day, Bucket bucket, int count) {
        add(new Cell.Desk(day, bucket.clemencyType(), bucket.programme()), Measure.ASSIGNED, count);
    }

    /** A petition becomes active, or ceases to be. */
    void active(LocalDate day, Bucket bucket, LocalDate received, int count) {
        var type = bucket.clemencyType();
        var cohort = new Cell.Cohort(day, type, bucket.programme(), YearMonth.from(received));
        add(cohort, Measure.ACTIVE, count);
        add(cohort, Measure.ACTIVE_SINCE, count * received.toEpochDay());
        add(new Cell.Queue(received, type, bucket.programme()), Measure.ACTIVE, count);
    }

    void add(Cell cell, Measure measure, long count) {
        if (count == 0) {
            return;
        }
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
