package clemency.review.desk;

import clemency.http.Roles;
import clemency.review.casework.Command;
import clemency.review.docket.CaseView;
import clemency.review.docket.Singly;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/cases/{petition}/release")
@Tag(name = "Review")
class ReleaseResource {

    private final Singly singly;

    ReleaseResource(Singly singly) {
        this.singly = singly;
    }

    @POST
    @RolesAllowed({Roles.ATTORNEY, Roles.MANAGER})
    @Operation(summary = "Put a case back into the queue")
    public Uni<CaseView> release(@PathParam("petition") UUID petition) {
        return singly.carryOut(today -> new Command.Release(petition, today));
    }
}
