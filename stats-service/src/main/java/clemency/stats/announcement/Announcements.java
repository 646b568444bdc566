package clemency.stats.announcement;

import clemency.events.ClemencyType;
import clemency.stats.view.Announced;
import clemency.stats.view.Scope;
import clemency.stats.view.Snapshot;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Finds announcements in a snapshot. */
public final class Announcements {

    private static final ClemencyType FIRST = ClemencyType.values()[0];

    private Announcements() {}

    /** Ascending by date. One whose grants were all corrected away is none. */
    public static List<Announcement> all(Snapshot snapshot, Scope scope) {
        return describe(snapshot, scope, byDay(snapshot.announced(), scope)).stream()
                .filter(Announcements::isOne)
                .toList();
    }

    public static Optional<Announcement> on(LocalDate day, Snapshot snapshot, Scope scope) {
        var thatDay = snapshot.announced()
                .subMap(new Announced.Key(day, FIRST), true, new Announced.Key(day.plusDays(1), FIRST), false);
        return describe(snapshot, scope, byDay(thatDay, scope)).stream()
                .filter(Announcements::isOne)
                .findFirst();
    }

    /** Those that a reader who saw everything up to the offset has not seen so. One that is none any more has zeros. */
    public static List<Announcement> changedAfter(long offset, Snapshot snapshot, Scope scope) {
        var days = byDay(snapshot.announced(), scope);
        var _ = days.values()
                .removeIf(parts -> parts.values().stream()
                        .noneMatch(
                                part -> (scope.coversSeveral() ? part.totalChangedAt() : part.changedAt()) > offset));
        return describe(snapshot, scope, days);
    }

    private static List<Announcement> describe(
            Snapshot snapshot, Scope scope, Map<LocalDate, Map<ClemencyType, Announced>> days) {
        return days.entrySet().stream()
                .map(day -> Announcement.of(day.getKey(), scope, day.getValue(), snapshot))
                .toList();
    }

    private static Map<LocalDate, Map<ClemencyType, Announced>> byDay(
            Map<Announced.Key, Announced> announced, Scope scope) {
        var days = new TreeMap<LocalDate, Map<ClemencyType, Announced>>();
        announced.forEach((key, part) -> {
            if (scope.covers(key.clemencyType())) {
                days.computeIfAbsent(key.day(), _ -> new TreeMap<>()).put(key.clemencyType(), part);
            }
        });
        return days;
    }

    private static boolean isOne(Announcement announcement) {
        return announcement.granted() != 0
                || announcement.declined() != 0
                || !announcement.releases().isEmpty();
    }
}
