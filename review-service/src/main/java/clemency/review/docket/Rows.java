package clemency.review.docket;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Rows as JSON: a statement takes a list as one parameter, and answers one JSON object a row. */
@ApplicationScoped
public class Rows {

    private final ObjectMapper json;

    Rows(ObjectMapper json) {
        this.json = json;
    }

    public String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    public <T> T read(String row, Class<T> type) {
        try {
            return json.readValue(row, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a query whose only column is a JSON object as text. */
    public <T> Uni<List<T>> list(Mutiny.SelectionQuery<String> query, Class<T> type) {
        return query.getResultList()
                .map(rows -> rows.stream().map(row -> read(row, type)).toList());
    }
}
