package clemency.stats.view;

import clemency.events.ClemencyType;
import clemency.events.Programme;
import clemency.events.StaffKind;
import clemency.stats.aggregate.Cell.Anomaly;
import clemency.stats.aggregate.Dimension;
import clemency.stats.aggregate.Disposition;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.aggregate.Stage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What lies below the daily figures. Immutable.
 *
 * @param cuts by month (its first day) and one other dimension
 * @param durations of petitions that ended, by month of the end (its first day) and days
 * @param stays in stages, by month of their end (its first day) and days
 * @param cohorts active petitions by month of receipt; the days are those on which they moved
 * @param queue the petitions that are active now; the days are those of receipt
 * @param late what was recorded on another day than it is counted on; the days are those it is counted on
 * @param desks cases assigned to attorneys; the days are those on which they moved
 * @param staff of each kind together; the days, also of the future, are those on which something changes
 * @param anomalies facts that contradict others, the latest recorded first
 */
public record Finer(
        Map<Value, Series> cuts,
        Map<Length, Series> durations,
        Map<Stay, Series> stays,
        Map<Cohort, Series> cohorts,
        Map<Kind, Series> queue,
        Map<Late, Series> late,
        Map<Kind, Series> desks,
        Map<StaffKind, Series> staff,
        List<Anomaly> anomalies) {

    public record Kind(ClemencyType clemencyType, Programme programme) {}

    public record Value(ClemencyType clemencyType, Dimension dimension, String value) {}

    /** @param step of {@link clemency.stats.aggregate.Days} */
    public record Length(Kind kind, Disposition disposition, int step) {}

    /** @param step of {@link clemency.stats.aggregate.CoarseDays} */
    public record Stay(Kind kind, Stage stage, int step) {}

    public record Cohort(Kind kind, YearMonth received) {}

    public record Late(Kind kind, LocalDate recordedOn) {}

    /** The day of receipt of the oldest petition that is active now; nothing where none is. */
    Optional<LocalDate> oldestActive() {
        return queue.values().stream().flatMap(Finer::oldest).min(Comparator.naturalOrder());
    }

    /** How many were active at the end of a day, by the month of their receipt, ascending; months without any are left out. */
    public NavigableMap<YearMonth, Long> activeByMonth(LocalDate day, Predicate<Kind> wanted) {
        var months = new TreeMap<YearMonth, Long>();
        cohorts.forEach((cohort, series) -> {
            var active = wanted.test(cohort.kind()) ? series.upTo(day).get(Measure.ACTIVE) : 0;
            if (active != 0) {
                var _ = months.merge(cohort.received(), active, Long::sum);
            }
        });
        return months;
    }

    private static Stream<LocalDate> oldest(Series received) {
        return received.days().stream()
                .filter(day -> received.upTo(day).get(Measure.ACTIVE) > 0)
                .limit(1);
    }

    /** What is counted on a day or earlier and was recorded on another one, as far as it is wanted. */
    Figures late(LocalDate day, Predicate<Late> wanted) {
        var sum = Figures.NONE;
        for (var entry : late.entrySet()) {
            if (wanted.test(entry.getKey())) {
                sum = sum.plus(entry.getValue().upTo(day));
            }
        }
        return sum;
    }
}
