package clemency.review.docket;

import clemency.events.ClemencyType;
import clemency.events.NationalType;
import clemency.review.casework.CaseStatus;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Counted from the cases themselves, so that the statistics can be compared with something that is not them. Public, as
 * the reconciliation is: numbers alone.
 */
@Path("/api/counts")
@Tag(name = "Counts")
@PermitAll
class CountsResource {

    private static final String PENDING = """
            select cast(jsonb_build_object('clemencyType', clemency_type, 'open', count(*),
                'setAside', count(*) filter (where status = 'SET_ASIDE')) as text)
            from clemency_case where status in\s""" + CaseStatus.OPEN + " group by clemency_type";

    record OfType(ClemencyType clemencyType, long open, long setAside) {}

    /**
     * @param open pending, with those set aside
     * @param byClemencyType open, for each type that is told apart in public
     */
    record Counts(long open, long setAside, Map<NationalType, Long> byClemencyType) {

        static Counts of(List<OfType> types) {
            var open = new TreeMap<NationalType, Long>();
            List.of(NationalType.values()).forEach(type -> open.put(type, 0L));
            types.forEach(type -> open.merge(NationalType.of(type.clemencyType()), type.open(), Long::sum));
            return new Counts(
                    types.stream().mapToLong(OfType::open).sum(),
                    types.stream().mapToLong(OfType::setAside).sum(),
                    open);
        }
    }

    private final Mutiny.SessionFactory sessions;
    private final Rows rows;

    CountsResource(Mutiny.SessionFactory sessions, Rows rows) {
        this.sessions = sessions;
        this.rows = rows;
    }

    @GET
    @Operation(summary = "Open cases, counted from the cases")
    public Uni<Counts> counts() {
        return sessions.withStatelessSession(
                session -> rows.list(session.createNativeQuery(PENDING, String.class), OfType.class)
                        .map(Counts::of));
    }
}
