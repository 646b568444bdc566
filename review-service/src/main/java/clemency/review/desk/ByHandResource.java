package clemency.review.desk;

import clemency.http.Roles;
import clemency.review.docket.Actor;
import clemency.review.docket.CaseView;
import io.quarkus.security.identity.SecurityIdentity;
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

@Path("/api/cases/{petition}/assign")
@Tag(name = "Review")
class ByHandResource {

    private final ByHand hand;
    private final SecurityIdentity user;

    ByHandResource(ByHand hand, SecurityIdentity user) {
        this.hand = hand;
        this.user = user;
    }

    @POST
    @RolesAllowed({Roles.PARDON_ATTORNEY, Roles.MANAGER})
    @Operation(summary = "Assign a case by hand, with a reason; not for who set the levers of its programme")
    public Uni<CaseView> assign(@PathParam("petition") UUID petition, @NotNull @Valid HandBody body) {
        return hand.assign(petition, body, Actor.of(user));
    }
}
