package clemency.stats.view;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.view.Announced.Key;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The cells of announcements. Reading thread only. */
final class AnnouncedTotals {

    private static final ClemencyType FIRST_TYPE = ClemencyType.values()[0];

    private final TreeMap<Key, Announced> announced = new TreeMap<>();
    private NavigableMap<Key, Announced> seen = Collections.emptyNavigableMap();
    private final EnumMap<ClemencyType, LocalDate> totalsMovedFrom = new EnumMap<>(ClemencyType.class);
    private boolean changed;

    /** @param exactly whether the change is all that happened, and not what is left of more */
    void add(Cell cell, Figures change, boolean exactly, long offset) {
        switch (cell) {
            case Cell.Announcement(var day, var type) ->
                put(new Key(day, type), at(new Key(day, type)).with(change, offset));
            case Cell.Release(var day, var type, var releaseOn) ->
                put(new Key(day, type), at(new Key(day, type)).with(releaseOn, change, offset));
            case Cell.Daily daily -> {
                if (!exactly || change.get(Measure.GRANTED) != 0) {
                    var _ = totalsMovedFrom.merge(daily.clemencyType(), daily.day(), AnnouncedTotals::earlier);
                }
            }
            case Cell.Cut _,
                    Cell.Duration _,
                    Cell.Stay _,
                    Cell.Cohort _,
                    Cell.Queue _,
                    Cell.Late _,
                    Cell.Desk _,
                    Cell.Staff _,
                    Cell.Anomaly _ -> {}
        }
    }

    /** Grants of a day move the running total of every announcement from that day on: once for all added since. */
    void moveTotals(long offset) {
        totalsMovedFrom.forEach((type, day) -> announced
                .tailMap(new Key(day, FIRST_TYPE), true)
                .replaceAll((key, old) -> old.totalMoved(key.clemencyType() == type, offset)));
        changed = changed || !totalsMovedFrom.isEmpty();
        totalsMovedFrom.clear();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    NavigableMap<Key, Announced> announced() {
        if (changed) {
            seen = Collections.unmodifiableNavigableMap(new TreeMap<>(announced));
            changed = false;
        }
        return seen;
    }

    private Announced at(Key key) {
        return announced.getOrDefault(key, Announced.NOTHING);
    }

    private void put(Key key, Announced now) {
        announced.put(key, now);
        changed = true;
    }
}
