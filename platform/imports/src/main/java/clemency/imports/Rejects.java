package clemency.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.reactive.mutiny.Mutiny;

/** Reads what imports rejected. */
@ApplicationScoped
class Rejects {

    private static final int PAGE = 1_000;
    private static final String KNOWN = "select count(*) from import where id = :id";
    private static final String NEXT = """
            select line, cast(violations as text) from import_reject
            where import_id = :id and line > :after order by line limit %d""".formatted(PAGE);

    private final Mutiny.SessionFactory sessions;
    private final ObjectMapper json;

    Rejects(Mutiny.SessionFactory sessions, ObjectMapper json) {
        this.sessions = sessions;
        this.json = json;
    }

    /** Null where there is no such import. A page is read when the last one has been taken. */
    Uni<Multi<Reject>> ofImport(UUID id) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(KNOWN, Long.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .map(count -> count == 0 ? null : pages(id));
    }

    private Multi<Reject> pages(UUID id) {
        var after = new AtomicLong();
        return Multi.createBy()
                .repeating()
                .uni(() -> page(id, after.get()))
                .whilst(page -> page.size() == PAGE)
                .onItem()
                .transformToIterable(page -> page)
                .onItem()
                .invoke(reject -> after.set(reject.line()));
    }

    private Uni<List<Reject>> page(UUID id, long after) {
        return sessions.withStatelessSession(session -> session.createNativeQuery(NEXT, Object[].class)
                        .setParameter("id", id)
                        .setParameter("after", after)
                        .getResultList())
                .map(rows -> rows.stream().map(this::reject).toList());
    }

    private Reject reject(Object[] row) {
        try {
            return new Reject((Long) row[0], json.readValue((String) row[1], new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
