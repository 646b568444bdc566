package clemency.review.why;

import clemency.http.Roles;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/cases/{petition}/assignment")
@Tag(name = "Review")
class AssignmentResource {

    private final Mutiny.SessionFactory sessions;
    private final Assigned assigned;

    AssignmentResource(Mutiny.SessionFactory sessions, Assigned assigned) {
        this.sessions = sessions;
        this.assigned = assigned;
    }

    @GET
    @RolesAllowed({
        Roles.ATTORNEY,
        Roles.SUPPORT,
        Roles.PARDON_ATTORNEY,
        Roles.DEPUTY_ATTORNEY_GENERAL,
        Roles.MANAGER,
        Roles.AUDITOR
    })
    @Operation(
            summary =
                    "Why this case went to this attorney: rule, levers, turn, everyone's room, and what was passed over")
    public Uni<Assigned.Why> why(@PathParam("petition") UUID petition) {
        return sessions.withStatelessSession(session -> assigned.last(session, petition));
    }
}
