package clemency.review.lever;

import clemency.http.Roles;
import clemency.review.docket.Actor;
import clemency.review.docket.Asked;
import clemency.review.docket.Docket;
import clemency.review.programme.KnownProgrammes;
import clemency.review.record.chain.Kind;
import clemency.review.record.chain.Subject;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/levers")
@Tag(name = "Levers")
@RolesAllowed({
    Roles.ATTORNEY,
    Roles.SUPPORT,
    Roles.PARDON_ATTORNEY,
    Roles.DEPUTY_ATTORNEY_GENERAL,
    Roles.MANAGER,
    Roles.AUDITOR
})
class LeversResource {

    private final Mutiny.SessionFactory sessions;
    private final Docket docket;
    private final LeverStore store;
    private final KnownProgrammes programmes;
    private final SecurityIdentity user;
    private final Clock clock;

    LeversResource(
            Mutiny.SessionFactory sessions,
            Docket docket,
            LeverStore store,
            KnownProgrammes programmes,
            SecurityIdentity user,
            Clock clock) {
        this.sessions = sessions;
        this.docket = docket;
        this.store = store;
        this.programmes = programmes;
        this.user = user;
        this.clock = clock;
    }

    @GET
    @Operation(summary = "The levers in force; their version is the ETag")
    public Uni<RestResponse<SetLevers>> inForce() {
        return sessions.withStatelessSession(store::inForce).map(LeversResource::tagged);
    }

    @GET
    @Path("history")
    @Operation(summary = "All levers there ever were, newest first: who set them, when and why")
    public Uni<List<SetLevers>> history(
            @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String limit) {
        var rows = Asked.limit(limit, 50, 500);
        return sessions.withStatelessSession(session -> store.history(session, rows));
    }

    @PUT
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Set all levers, from now on; with If-Match only over the version that is named there")
    public Uni<RestResponse<SetLevers>> set(@HeaderParam("If-Match") String ifMatch, @NotNull @Valid LeversBody body) {
        var actor = Actor.of(user);
        return docket.inTransaction(session -> programmes
                        .require(session, body.programmes())
                        .chain(() -> AssignmentLock.take(session))
                        .chain(() -> store.inForce(session))
                        .invoke(inForce -> Overtaken.refuse(ifMatch, inForce))
                        .chain(inForce -> set(session, body, inForce, actor)))
                .map(LeversResource::tagged);
    }

    private Uni<SetLevers> set(Mutiny.StatelessSession session, LeversBody body, SetLevers inForce, Actor actor) {
        var levers = body.checked(inForce.levers().version() + 1);
        return store.set(
                        session,
                        levers,
                        body.reason().strip(),
                        actor,
                        clock.instant().truncatedTo(ChronoUnit.MICROS))
                .call(set -> docket.record(session, actor, Kind.LEVERS, Subject.THE_ONE, "SetLevers", inForce, set));
    }

    private static RestResponse<SetLevers> tagged(SetLevers levers) {
        return RestResponse.ResponseBuilder.ok(levers)
                .header("ETag", Overtaken.tag(levers))
                .build();
    }
}
