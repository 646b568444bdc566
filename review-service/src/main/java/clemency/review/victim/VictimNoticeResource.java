package clemency.review.victim;

import clemency.events.VictimNotice;
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

@Path("/api/cases/{petition}/victim-notices")
@Tag(name = "Review")
class VictimNoticeResource {

    record NoticeBody(@NotNull VictimNotice notice) {}

    private final Singly singly;

    VictimNoticeResource(Singly singly) {
        this.singly = singly;
    }

    @POST
    @RolesAllowed({Roles.SUPPORT, Roles.ATTORNEY, Roles.PARDON_ATTORNEY})
    @Operation(summary = "The victims were told: of the petition, that they may comment, of the result (28 CFR 1.6(b))")
    public Uni<CaseView> told(@PathParam("petition") UUID petition, @NotNull @Valid NoticeBody body) {
        return singly.carryOut(today -> new Command.NotifyVictims(petition, today, body.notice()));
    }
}
