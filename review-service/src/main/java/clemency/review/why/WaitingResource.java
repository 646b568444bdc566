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

@Path("/api/cases/{petition}/waiting")
@Tag(name = "Review")
class WaitingResource {

    private final Mutiny.SessionFactory sessions;
    private final Waiting waiting;

    WaitingResource(Mutiny.SessionFactory sessions, Waiting waiting) {
        this.sessions = sessions;
        this.waiting = waiting;
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
    @Operation(summary = "Why not yet: what goes before it and why, who has room, who has a conflict, what holds it")
    public Uni<Waiting.View> why(@PathParam("petition") UUID petition) {
        return sessions.withStatelessSession(session -> waiting.of(session, petition));
    }
}
