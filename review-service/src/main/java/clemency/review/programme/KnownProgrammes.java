package clemency.review.programme;

import clemency.events.Programme;
import clemency.http.Problems;
import clemency.http.Violation;
import clemency.review.docket.Rows;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;

/** Those that are published, and those of any case: what has begun under a programme goes on once it is published no more. */
@ApplicationScoped
public class KnownProgrammes {

    // Only of what is not published, so no index bears the cost of it.
    private static final String UNKNOWN = """
            select p.code from jsonb_array_elements_text(cast(cast(:codes as text) as jsonb)) as p(code)
            where (select true from clemency_case c where c.programme = p.code limit 1) is null""";

    private final ProgrammeConfig config;
    private final Rows rows;

    KnownProgrammes(ProgrammeConfig config, Rows rows) {
        this.config = config;
        this.rows = rows;
    }

    /** Programmes of a list, by their pointers; null is none. */
    public static Map<String, Programme> at(String pointer, List<Programme> programmes) {
        var fields = new LinkedHashMap<String, Programme>();
        for (var i = 0; programmes != null && i < programmes.size(); i++) {
            fields.put(pointer + "/" + i, programmes.get(i));
        }
        return fields;
    }

    /**
     * Fails with a problem that names each field whose programme is not known.
     *
     * @param fields by their pointers
     */
    public Uni<Void> require(Mutiny.StatelessSession session, Map<String, Programme> fields) {
        var codes = fields.values().stream()
                .map(Programme::code)
                .filter(code -> !config.published().contains(code))
                .collect(Collectors.toSet());
        return codes.isEmpty()
                ? Uni.createFrom().voidItem()
                : unknown(session, codes)
                        .invoke(unknown -> refuse(fields, unknown))
                        .replaceWithVoid();
    }

    private Uni<Set<String>> unknown(Mutiny.StatelessSession session, Set<String> codes) {
        return session.createNativeQuery(UNKNOWN, String.class)
                .setParameter("codes", rows.write(codes))
                .getResultList()
                .map(Set::copyOf);
    }

    private static void refuse(Map<String, Programme> fields, Set<String> unknown) {
        var violations = fields.entrySet().stream()
                .filter(field -> unknown.contains(field.getValue().code()))
                .map(field -> new Violation(field.getKey(), "known", "There is no programme of this name."))
                .toList();
        if (!violations.isEmpty()) {
            throw Problems.invalid(violations);
        }
    }
}
