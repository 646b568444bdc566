package clemency.stats.announcement;

import clemency.stats.query.Tabular;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Releases by month as a table; in JSON they are a plain list. */
record ReleaseTable(@JsonValue List<Releases> months, Instant dataAsOf) implements Tabular {

    @Override
    public List<String> columns() {
        return Tabular.columns(Releases.class, "dataAsOf");
    }

    @Override
    public Stream<List<?>> lines() {
        return months.stream().map(month -> Tabular.line(month, dataAsOf));
    }
}
