package clemency.review.whitehouse;

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

@Path("/api/cases/{petition}/white-house")
@Tag(name = "Review")
class WhiteHouseResource {

    /** @param sentOn the day on which it was sent; today where it is left out */
    record SentBody(@SensibleDay LocalDate sentOn) {}

    private final Singly singly;
    private final PresumedDenial presumed;

    WhiteHouseResource(Singly singly, PresumedDenial presumed) {
        this.singly = singly;
        this.presumed = presumed;
    }

    @POST
    @RolesAllowed(Roles.DEPUTY_ATTORNEY_GENERAL)
    @Operation(summary = "The recommendations went to the White House; from that day the time runs (28 CFR 1.8(b))")
    public Uni<CaseView> send(@PathParam("petition") UUID petition, @NotNull @Valid SentBody body) {
        return singly.carryOut(today -> sent(petition, Days.come("/sentOn", body.sentOn(), today)));
    }

    private Command sent(UUID petition, LocalDate on) {
        return new Command.SendToWhiteHouse(petition, on, presumed.period(on));
    }
}
