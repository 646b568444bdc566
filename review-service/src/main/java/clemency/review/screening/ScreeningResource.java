package clemency.review.screening;

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

@Path("/api/cases/{petition}/screening")
@Tag(name = "Review")
class ScreeningResource {

    record ScreeningBody(@NotNull Command.Screen.Outcome outcome) {}

    private final Singly singly;

    ScreeningResource(Singly singly) {
        this.singly = singly;
    }

    @POST
    @RolesAllowed({Roles.SUPPORT, Roles.ATTORNEY, Roles.PARDON_ATTORNEY})
    @Operation(summary = "End the screening: the case waits for an attorney, or is closed as ineligible")
    public Uni<CaseView> screen(@PathParam("petition") UUID petition, @NotNull @Valid ScreeningBody body) {
        return singly.carryOut(today -> new Command.Screen(petition, today, body.outcome()));
    }
}
