package clemency.review.adjustment;

import clemency.events.WashingtonTime;
import clemency.http.Roles;
import clemency.review.docket.Actor;
import clemency.review.docket.Asked;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/api/adjustments")
@Tag(name = "Adjustments")
class AdjustmentsResource {

    private static final int CREATED = 201;

    private final Mutiny.SessionFactory sessions;
    private final Adjustments adjustments;
    private final SecurityIdentity user;
    private final Clock clock;

    AdjustmentsResource(Mutiny.SessionFactory sessions, Adjustments adjustments, SecurityIdentity user, Clock clock) {
        this.sessions = sessions;
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

    @GET
    @RolesAllowed({
        Roles.ATTORNEY,
        Roles.SUPPORT,
        Roles.PARDON_ATTORNEY,
        Roles.DEPUTY_ATTORNEY_GENERAL,
        Roles.MANAGER,
        Roles.AUDITOR
    })
    @Operation(summary = "The adjustments, newest first: of which count, who, when and why")
    public Uni<List<AdjustmentView>> newest(
            @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String limit) {
        var rows = Asked.limit(limit, 50, 500);
        return sessions.withStatelessSession(session -> adjustments.newest(session, rows));
    }
}
