package clemency.intake.submission;

import clemency.events.ClemencyType;
import clemency.events.NationalType;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

/** National totals, which are public; the statistics are compared with them. */
@Path("/api/counts")
@Tag(name = "Petitions")
class CountsResource {

    /**
     * @param accepted petitions that were accepted, ever
     * @param byClemencyType for each type that is told apart in public
     */
    record Accepted(long accepted, Map<NationalType, Long> byClemencyType) {}

    private static final String SELECT = "select clemency_type, petitions from accepted";

    private final Mutiny.SessionFactory sessions;

    CountsResource(Mutiny.SessionFactory sessions) {
        this.sessions = sessions;
    }

    @GET
    @Operation(summary = "How many petitions were accepted")
    public Uni<Accepted> accepted() {
        return sessions.withStatelessSession(session ->
                        session.createNativeQuery(SELECT, Object[].class).getResultList())
                .map(rows -> {
                    var byType = new TreeMap<NationalType, Long>();
                    List.of(NationalType.values()).forEach(type -> byType.put(type, 0L));
                    rows.forEach(row -> byType.merge(
                            NationalType.of(ClemencyType.valueOf((String) row[0])),
                            ((Number) row[1]).longValue(),
                            Long::sum));
                    return new Accepted(
                            byType.values().stream().mapToLong(Long::longValue).sum(), byType);
                });
    }
}
