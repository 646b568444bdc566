package clemency.review.desk;

import clemency.http.Roles;
import clemency.review.docket.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/attorneys/{id}/next")
@Tag(name = "Attorneys")
class NextCaseResource {

    private final NextCase next;
    private final SecurityIdentity user;

    NextCaseResource(NextCase next, SecurityIdentity user) {
        this.next = next;
        this.user = user;
    }

    @POST
    @RolesAllowed(Roles.ATTORNEY)
    @Operation(summary = "Take the next case: 200 with it and why, 204 where nothing waits, 409 where there is no room")
    public Uni<RestResponse<NextCase.Taken>> next(@PathParam("id") UUID attorney) {
        return next.take(attorney, Actor.of(user))
                .map(taken -> taken.map(RestResponse::ok).orElseGet(RestResponse::noContent));
    }
}
