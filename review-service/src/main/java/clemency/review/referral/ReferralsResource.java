package clemency.review.referral;

import clemency.events.Referee;
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

@Path("/api/cases/{petition}/referrals")
@Tag(name = "Review")
@RolesAllowed({Roles.SUPPORT, Roles.ATTORNEY, Roles.PARDON_ATTORNEY})
class ReferralsResource {

    /**
     * @param id chosen by the caller, so that a retry sends no second one; a new one where it is left out
     * @param dueOn the last day on which the answer is in time; on it the calendar reminds
     */
    record ReferralBody(
            UUID id,
            @NotNull Referee to,
            @NotNull @SensibleDay LocalDate dueOn) {}

    private final Singly singly;

    ReferralsResource(Singly singly) {
        this.singly = singly;
    }

    @POST
    @Operation(summary = "Ask for a report or a comment (28 CFR 1.6); several may be under way at once")
    public Uni<CaseView> send(@PathParam("petition") UUID petition, @NotNull @Valid ReferralBody body) {
        var id = body.id() == null ? UUID.randomUUID() : body.id();
        return singly.carryOut(today ->
                new Command.SendReferral(petition, today, id, body.to(), Days.toCome("/dueOn", body.dueOn(), today)));
    }

    @POST
    @Path("{referral}/remind")
    @Operation(summary = "Ask again; the calendar does it by itself on the day it is due")
    public Uni<CaseView> remind(@PathParam("petition") UUID petition, @PathParam("referral") UUID referral) {
        return singly.carryOut(today -> new Command.RemindReferral(petition, today, referral));
    }

    @POST
    @Path("{referral}/answer")
    @Operation(summary = "The answer came")
    public Uni<CaseView> answer(@PathParam("petition") UUID petition, @PathParam("referral") UUID referral) {
        return singly.carryOut(today -> new Command.AnswerReferral(petition, today, referral));
    }
}
