package clemency.stats.view;

import clemency.events.ClemencyType;
import clemency.stats.aggregate.Cell;
import clemency.stats.aggregate.Figures;
import clemency.stats.aggregate.Measure;
import clemency.stats.view.Announced.Key;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The cells of announcements. Reading thread only. */
final class AnnouncedTotals {

    private static final ClemencyType FIRST_TYPE = ClemencyType.values()[0];

    private final TreeMap<Key, Announced> announced = new TreeMap<>();
    private NavigableMap<Key, Announced> seen = Collections.emptyNavigableMap();
    private boolean changed;

    void add(Cell cell, Figures change, long offset) {
        switch (cell) {
            case Cell.Announcement(var day, var type) ->
                put(new Key(day, type), at(new Key(day, type)).with(change, offset));
            case Cell.Release(var day, var type, var releaseOn) ->
                put(new Key(day, type), at(new Key(day, type)).with(releaseOn, change, offset));
            case Cell.Daily daily -> touchFrom(daily, change, offset);
        }
    }

    /** Grants of a day move the running total of every announcement from that day on. */
    private void touchFrom(Cell.Daily daily, Figures change, long offset) {
        if (change.get(Measure.GRANTED) != 0) {
            announced
                    .tailMap(new Key(daily.day(), FIRST_TYPE), true)
                    .replaceAll((key, old) -> old.totalMoved(key.clemencyType() == daily.clemencyType(), offset));
            changed = true;
        }
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
