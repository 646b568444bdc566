package clemency.stats.announcement;

import clemency.stats.query.Tabular;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** One announcement as a table of one line; in JSON it is itself. */
record OneAnnouncement(@JsonValue Announcement announcement, Instant dataAsOf) implements Tabular {

    @Override
    public List<String> columns() {
        return table().columns();
    }

    @Override
    public Stream<List<?>> lines() {
        return table().lines();
    }

    private AnnouncementTable table() {
        return new AnnouncementTable(List.of(announcement), dataAsOf);
    }
}
