package clemency.stats.announcement;

import clemency.events.ClemencyType;
import clemency.stats.query.Tabular;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Announcements as a table; in JSON they are a plain list. */
record AnnouncementTable(@JsonValue List<Announcement> announcements, Instant dataAsOf) implements Tabular {

    private static final List<String> COLUMNS =
            List.of("date", "granted", "declined", "lifeSentences", "terms", "conditional", "runningTotal", "releases");

    @Override
    public List<String> columns() {
        var columns = new ArrayList<>(COLUMNS);
        Arrays.stream(ClemencyType.values()).map(Enum::name).forEach(columns::add);
        columns.add("dataAsOf");
        return columns;
    }

    @Override
    public Stream<List<?>> lines() {
        return announcements.stream().map(this::line);
    }

    private List<?> line(Announcement announcement) {
        var line = new ArrayList<Object>(List.of(
                announcement.date(),
                announcement.granted(),
                announcement.declined(),
                announcement.lifeSentences(),
                announcement.terms(),
                announcement.conditional(),
                announcement.runningTotal(),
                releases(announcement)));
        for (var type : ClemencyType.values()) {
            line.add(announcement.byClemencyType().getOrDefault(type, 0L));
        }
        line.add(dataAsOf);
        return line;
    }

    /** {@code 2016-07-28: 54; 2016-09-26: 2}. */
    private static String releases(Announcement announcement) {
        return announcement.releases().stream()
                .map(release -> release.on() + ": " + release.count())
                .collect(Collectors.joining("; "));
    }
}
