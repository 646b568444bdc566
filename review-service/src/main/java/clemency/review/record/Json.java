package clemency.review.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Rows as JSON, in both directions. */
@ApplicationScoped
class Json {

    private final ObjectMapper mapper;

    Json(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    /** Null for null. */
    String write(Object value) {
        try {
            return value == null ? null : mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a query whose only column is a JSON object as text. */
    <T> Uni<List<T>> list(Mutiny.SelectionQuery<String> query, Class<T> type) {
        return query.getResultList()
                .map(rows -> rows.stream().map(row -> read(row, type)).toList());
    }

    private <T> T read(String row, Class<T> type) {
        try {
            return mapper.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
