package clemency.stats.live;

import clemency.stats.announcement.Announcement;
import clemency.stats.announcement.Announcements;
import clemency.stats.view.Figure;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import clemency.stats.view.Standing;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures that changed after an offset, by their absolute values; what is left out is as it was.
 *
 * @param figures by scope and name
 * @param announcements whole; one with zeros is none any more
 */
record Changes(Instant dataAsOf, Map<Scope, Map<String, Long>> figures, List<Announcement> announcements) {

    static final long BEFORE_ALL = -1;

    /** @param wanted one national scope alone, or ALL: each of them and their sum */
    static Changes after(long offset, Snapshot snapshot, Scope wanted) {
        return new Changes(
                snapshot.dataAsOf(),
                figures(offset, snapshot, wanted),
                Announcements.changedAfter(offset, snapshot, wanted));
    }

    static Changes whole(Snapshot snapshot, Scope wanted) {
        return new Changes(
                snapshot.dataAsOf(), figures(BEFORE_ALL, snapshot, wanted), Announcements.all(snapshot, wanted));
    }

    boolean none() {
        return figures.isEmpty() && announcements.isEmpty();
    }

    private static Map<Scope, Map<String, Long>> figures(long offset, Snapshot snapshot, Scope wanted) {
        var figures = new EnumMap<Scope, Map<String, Long>>(Scope.class);
        for (var scope : wanted == Scope.ALL ? Scope.NATIONAL : List.of(wanted)) {
            var changed = changed(offset, snapshot.national(scope));
            if (!changed.isEmpty()) {
                figures.put(scope, changed);
            }
        }
        return figures;
    }

    static Map<String, Long> changed(long offset, Standing standing) {
        var changed = new LinkedHashMap<String, Long>();
        for (var figure : Figure.values()) {
            if (standing.changedAfter(offset, figure)) {
                changed.put(figure.wireName(), standing.value(figure));
            }
        }
        return changed;
    }
}
