package clemency.review.closing;

import clemency.http.Roles;
import clemency.review.casework.Command;
import clemency.review.docket.CaseView;
import clemency.review.docket.Days;
import clemency.review.docket.SensibleDay;
import clemency.review.docket.Singly;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/cases/{petition}/decline")
@Tag(name = "Review")
class DecliningResource {

    /** @param declinedOn the day of the refusal; today where it is left out */
    record DeclineBody(@SensibleDay LocalDate declinedOn) {}

    private final Singly singly;

    DecliningResource(Singly singly) {
        this.singly = singly;
    }

    @POST
    @RolesAllowed({Roles.DECISION, Roles.PARDON_ATTORNEY, Roles.RECORDS_CLERK})
    @Operation(summary = "The recipient refuses a condition: the grant leaves the count")
    public Uni<CaseView> decline(@PathParam("petition") UUID petition, @NotNull @Valid DeclineBody body) {
        return singly.carryOut(
                today -> new Command.Decline(petition, Days.come("/declinedOn", body.declinedOn(), today)));
    }
}
