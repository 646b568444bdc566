package clemency.review.why;

import clemency.http.Problems;
import clemency.review.docket.Rows;
import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.reactive.mutiny.Mutiny;

/** Why a case went to its attorney, as it was written down then. */
@ApplicationScoped
class Assigned {

    private static final String LAST = """
            select cast(jsonb_build_object('petition', petition, 'attorney', attorney, 'assignedAt', assigned_at,
                'reason', reason, 'explanation', explanation) as text)
            from assignment where petition = :petition order by sequence desc limit 1""";

    /**
     * @param reason of whoever assigned it by hand, or null
     * @param explanation with the fields of that time
     */
    record Why(
            UUID petition,
            UUID attorney,
            Instant assignedAt,
            String reason,

            @Schema(type = SchemaType.OBJECT) JsonNode explanation) {}

    private final Rows rows;

    Assigned(Rows rows) {
        this.rows = rows;
    }

    /** Of the last time; fails with a problem where it never was assigned. */
    Uni<Why> last(Mutiny.StatelessSession session, UUID petition) {
        return session.createNativeQuery(LAST, String.class)
                .setParameter("petition", petition)
                .getSingleResultOrNull()
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("No case of that petition was ever assigned."))
                .map(row -> rows.read(row, Why.class));
    }
}
