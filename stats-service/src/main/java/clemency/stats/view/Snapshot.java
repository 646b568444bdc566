package clemency.stats.view;

import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.StatsRecord.Progress;
import clemency.stats.view.Announced.Key;
import clemency.stats.view.Finer.Kind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Predicate;

/**
 * All figures as they stand at one offset of {@code clemency.stats.<epoch>}. Immutable: any thread, no lock, and never
 * half a transaction.
 *
 * @param log the one topic that the offset is of: {@code epoch.id-of-the-topic}. A topic that was made anew is another
 * @param offset of the last watermark that is in it; −1 where there was none
 * @param progress what was counted, and what could not be
 * @param series by what they count apart
 * @param scopes the same by type, added up: what most are asked for
 * @param national figures from the beginning to now
 * @param finer what lies below the daily figures
 * @param cuts the same by the values of one attribute
 * @param cells of all partitions; one that several partitions have a share of is counted for each
 */
public record Snapshot(
        String log,
        long offset,
        Progress progress,
        Map<Slice, Series> series,
        Map<Scope, Series> scopes,
        NavigableMap<Key, Announced> announced,
        Map<Scope, Standing> national,
        Finer finer,
        Map<CutTotals.Key, Map<String, Standing>> cuts,
        long cells) {

    /** When the latest of the events in it was recorded, or null where there are none. */
    public Instant dataAsOf() {
        return progress.recordedAt();
    }

    /** What stood at the end of the day. */
    public Figures upTo(LocalDate day, Scope scope) {
        return scopes.getOrDefault(scope, Series.EMPTY).upTo(day);
    }

    /** All that is known, whatever its date. */
    public Figures whole(Scope scope) {
        return scopes.getOrDefault(scope, Series.EMPTY).whole();
    }

    /** What stood at the end of the day in all slices that are wanted. */
    public Figures upTo(LocalDate day, Predicate<Slice> wanted) {
        return sum(wanted, series -> series.upTo(day));
    }

    /** All that is known, whatever its date. */
    public Figures whole(Predicate<Slice> wanted) {
        return sum(wanted, Series::whole);
    }

    /**
     * What was known at the end of a day of recording: the figures that would have been answered that evening. What was
     * recorded on the day it is counted on lies in the daily figures and in no late cell.
     *
     * @param day the business day up to which it is counted, or null for all that was known
     */
    public Figures knownAt(LocalDate recorded, LocalDate day, Predicate<Kind> wanted) {
        var end = day == null ? LocalDate.MAX : day;
        var both = recorded.isBefore(end) ? recorded : end;
        return upTo(both, slice -> wanted.test(slice.kind()))
                .minus(finer.late(both, late -> wanted.test(late.kind())))
                .plus(finer.late(end, late -> !late.recordedOn().isAfter(recorded) && wanted.test(late.kind())));
    }

    public Standing national(Scope scope) {
        return national.get(scope);
    }

    /** The figures from the beginning to now by the values of the cut that have occurred. */
    public Map<String, Standing> cut(Scope scope, Cut cut) {
        return cuts.getOrDefault(new CutTotals.Key(scope, cut), Map.of());
    }

    /** The same on every instance: what a live client has seen, and what a cached answer rests on. */
    public String id() {
        return log + '-' + offset;
    }

    private Figures sum(Predicate<Slice> wanted, java.util.function.Function<Series, Figures> part) {
        var sum = Figures.NONE;
        for (var slice : series.entrySet()) {
            if (wanted.test(slice.getKey())) {
                sum = sum.plus(part.apply(slice.getValue()));
            }
        }
        return sum;
    }
}
