package clemency.review.whitehouse;

import clemency.events.Remander;
import clemency.http.Roles;
import clemency.review.casework.Command;
import clemency.review.docket.CaseView;
import clemency.review.docket.Singly;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/cases/{petition}/remand")
@Tag(name = "Review")
class RemandResource {

    private final Singly singly;
    private final SecurityIdentity user;

    RemandResource(Singly singly, SecurityIdentity user) {
        this.singly = singly;
        this.user = user;
    }

    @POST
    @RolesAllowed({Roles.DEPUTY_ATTORNEY_GENERAL, Roles.DECISION})
    @Operation(summary = "Send a case back: it waits for an attorney again; its recommendations are kept")
    public Uni<CaseView> remand(@PathParam("petition") UUID petition) {
        var by = user.hasRole(Roles.DEPUTY_ATTORNEY_GENERAL) ? Remander.DEPUTY_ATTORNEY_GENERAL : Remander.WHITE_HOUSE;
        return singly.carryOut(today -> new Command.Remand(petition, today, by));
    }
}
