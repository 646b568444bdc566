package clemency.review.closing;

import clemency.events.ClosingReason;
import clemency.http.Roles;
import clemency.review.casework.Command;
import clemency.review.docket.CaseView;
import clemency.review.docket.Singly;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/cases/{petition}/close")
@Tag(name = "Review")
class ClosingResource {

    record ClosingBody(@NotNull ClosingReason reason) {}

    private final Singly singly;

    ClosingResource(Singly singly) {
        this.singly = singly;
    }

    @POST
    @RolesAllowed({Roles.ATTORNEY, Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL, Roles.MANAGER})
    @Operation(summary = "Close a case without presidential action")
    public Uni<CaseView> close(@PathParam("petition") UUID petition, @NotNull @Valid ClosingBody body) {
        return singly.carryOut(today -> new Command.Close(petition, today, body.reason()));
    }
}
