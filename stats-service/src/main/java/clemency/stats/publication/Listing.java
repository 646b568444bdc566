package clemency.stats.publication;

import clemency.stats.query.Tabular;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The releases there are, as a table; in JSON they are a plain list. */
record Listing(@JsonValue List<Listed> releases) implements Tabular {

    /** @param address where it is */
    record Listed(
            @Schema(examples = "FY2016-Q2") String quarter,
            Instant publishedAt,
            @Schema(nullable = true) Instant dataAsOf,
            long threshold,
            String address) {

        private static Listed of(Publication publication) {
            return new Listed(
                    publication.quarter().toString(),
                    publication.publishedAt(),
                    publication.dataAsOf(),
                    publication.threshold(),
                    "/api/publications/" + publication.quarter());
        }
    }

    static Listing of(Chain chain) {
        return new Listing(chain.entries().stream()
                .map(entry -> Listed.of(entry.publication()))
                .toList());
    }

    @Override
    public List<String> columns() {
        return Tabular.columns(Listed.class);
    }

    @Override
    public Stream<List<?>> lines() {
        return releases.stream().map(Tabular::line);
    }
}
