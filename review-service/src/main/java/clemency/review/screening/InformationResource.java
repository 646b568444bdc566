package clemency.review.screening;

import clemency.events.Information;
import clemency.http.Roles;
import clemency.review.casework.Command;
import clemency.review.docket.CaseView;
import clemency.review.docket.Days;
import clemency.review.docket.SensibleDay;
import clemency.review.docket.Singly;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/cases/{petition}/information")
@Tag(name = "Review")
@RolesAllowed({Roles.SUPPORT, Roles.ATTORNEY, Roles.PARDON_ATTORNEY})
class InformationResource {

    /** @param dueOn the last day on which the answer is in time; after it the case is closed for want of one */
    record RequestBody(
            @NotEmpty Set<@NotNull Information> items,
            @NotNull @SensibleDay LocalDate dueOn) {}

    private final Singly singly;

    InformationResource(Singly singly) {
        this.singly = singly;
    }

    @POST
    @Path("requested")
    @Operation(summary = "Ask the petitioner for what is missing; the case leaves the desk until it comes")
    public Uni<CaseView> request(@PathParam("petition") UUID petition, @NotNull @Valid RequestBody body) {
        return singly.carryOut(today -> new Command.RequestInformation(
                petition, today, body.items(), Days.toCome("/dueOn", body.dueOn(), today)));
    }

    @POST
    @Path("received")
    @Operation(summary = "It came by another way than the petitioner's tracking code: the case is screened again")
    public Uni<CaseView> receive(@PathParam("petition") UUID petition) {
        return singly.carryOut(today -> new Command.ReceiveInformation(petition, today));
    }
}
