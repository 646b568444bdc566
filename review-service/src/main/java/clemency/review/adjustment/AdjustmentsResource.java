package clemency.review.adjustment;

import clemency.events.WashingtonTime;
import clemency.http.Roles;
import clemency.review.docket.Actor;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/adjustments")
@Tag(name = "Adjustments")
class AdjustmentsResource {

    private static final int CREATED = 201;

    private final Adjustments adjustments;
    private final SecurityIdentity user;
    private final Clock clock;

    AdjustmentsResource(Adjustments adjustments, SecurityIdentity user, Clock clock) {
        this.adjustments = adjustments;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(CREATED)
    @RolesAllowed({Roles.AUDITOR, Roles.MANAGER})
    @Operation(summary = "Adjust a count, with its reason; with an id of your own, asking again changes nothing")
    public Uni<Adjustment> adjust(@NotNull @Valid AdjustmentBody body) {
        var adjustment = Adjustment.of(body, UUID.randomUUID(), WashingtonTime.day(clock.instant()));
        return adjustments.adjust(adjustment, Actor.of(user));
    }
}
