package clemency.review.capacity;

import clemency.http.Roles;
import clemency.review.capacity.figures.Capacity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/capacity")
@Tag(name = "Capacity")
@RolesAllowed({Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL, Roles.MANAGER, Roles.AUDITOR})
class CapacityResource {

    private final Mutiny.SessionFactory sessions;
    private final Capacities capacities;

    CapacityResource(Mutiny.SessionFactory sessions, Capacities capacities) {
        this.sessions = sessions;
        this.capacities = capacities;
    }

    @GET
    @Operation(
            summary =
                    "What each attorney has on the desk and can still do, each programme's backlog, and what holds it up")
    public Uni<Capacity> now() {
        return sessions.withStatelessSession(capacities::now);
    }
}
