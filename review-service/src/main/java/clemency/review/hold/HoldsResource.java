package clemency.review.hold;

import clemency.events.HoldReason;
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

@Path("/api/cases/{petition}/holds")
@Tag(name = "Review")
@RolesAllowed({Roles.ATTORNEY, Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL, Roles.MANAGER})
class HoldsResource {

    /**
     * @param id chosen by the caller, so that a retry places no second one; a new one where it is left out
     * @param until the day on which it ends by itself; left out for one that has to be ended
     */
    record HoldBody(
            UUID id,
            @NotNull HoldReason reason,
            @SensibleDay LocalDate until) {}

    private final Singly singly;

    HoldsResource(Singly singly) {
        this.singly = singly;
    }

    @POST
    @Operation(summary = "Place a hold; while one stands the case is not assigned, recommended on or presumed denied")
    public Uni<CaseView> place(@PathParam("petition") UUID petition, @NotNull @Valid HoldBody body) {
        var id = body.id() == null ? UUID.randomUUID() : body.id();
        return singly.carryOut(today ->
                new Command.PlaceHold(petition, today, id, body.reason(), Days.toCome("/until", body.until(), today)));
    }

    @POST
    @Path("{hold}/end")
    @Operation(summary = "End a hold; with the last one the case goes on by itself")
    public Uni<CaseView> end(@PathParam("petition") UUID petition, @PathParam("hold") UUID hold) {
        return singly.carryOut(today -> new Command.EndHold(petition, today, hold));
    }
}
