package clemency.review.recommendation;

import clemency.events.Recommendation;
import clemency.events.Recommender;
import clemency.http.Roles;
import clemency.review.casework.Command;
import clemency.review.docket.CaseView;
import clemency.review.docket.Singly;
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

@Path("/api/cases/{petition}/recommendations")
@Tag(name = "Review")
class RecommendationResource {

    record RecommendationBody(@NotNull Recommendation recommendation) {}

    private final Singly singly;
    private final SecurityIdentity user;

    RecommendationResource(Singly singly, SecurityIdentity user) {
        this.singly = singly;
        this.user = user;
    }

    @POST
    @RolesAllowed({Roles.PARDON_ATTORNEY, Roles.DEPUTY_ATTORNEY_GENERAL})
    @Operation(summary = "Recommend to grant or to deny; the role says who recommends, the Deputy's after the other's")
    public Uni<CaseView> recommend(@PathParam("petition") UUID petition, @NotNull @Valid RecommendationBody body) {
        var by = user.hasRole(Roles.DEPUTY_ATTORNEY_GENERAL)
                ? Recommender.DEPUTY_ATTORNEY_GENERAL
                : Recommender.PARDON_ATTORNEY;
        return singly.carryOut(today -> new Command.Recommend(petition, today, by, body.recommendation()));
    }
}
