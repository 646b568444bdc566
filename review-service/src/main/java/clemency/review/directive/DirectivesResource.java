package clemency.review.directive;

import clemency.events.Programme;
import clemency.events.WashingtonTime;
import clemency.http.Problems;
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

@Path("/api/directives")
@Tag(name = "Directives")
@RolesAllowed({Roles.MANAGER, Roles.DEPUTY_ATTORNEY_GENERAL})
class DirectivesResource {

    private final Mutiny.SessionFactory sessions;
    private final Directives directives;
    private final SecurityIdentity user;
    private final Clock clock;

    DirectivesResource(Mutiny.SessionFactory sessions, Directives directives, SecurityIdentity user, Clock clock) {
        this.sessions = sessions;
        this.directives = directives;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @Path("set-aside")
    @Operation(
            summary =
                    "Put every open case of a class on hold; they stay pending. Capital cases, which go first, are never set aside")
    public Uni<Directives.Issued> setAside(@NotNull @Valid DirectiveBody body) {
        if (body.programme().equals(Programme.CAPITAL)) {
            throw Problems.invalid(
                    "/programme", "capital-first", "Capital cases are always first, and are not set aside.");
        }
        return issue(Directive.Kind.SET_ASIDE, body);
    }

    @POST
    @Path("reinstate")
    @Operation(summary = "Take every case of a class off hold")
    public Uni<Directives.Issued> reinstate(@NotNull @Valid DirectiveBody body) {
        return issue(Directive.Kind.REINSTATE, body);
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
    @Operation(summary = "The directives, newest first: which class, who, when and why")
    public Uni<List<DirectiveView>> newest(
            @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER)) String limit) {
        var rows = Asked.limit(limit, 50, 500);
        return sessions.withStatelessSession(session -> directives.newest(session, rows));
    }

    private Uni<Directives.Issued> issue(Directive.Kind kind, DirectiveBody body) {
        if (!body.about().hasDays()) {
            throw Problems.invalid("/receivedAfter", "order", "No day lies after it and before receivedBefore.");
        }
        var today = WashingtonTime.day(clock.instant());
        var reason = body.reason().strip();
        return directives.issue(new Directive(UUID.randomUUID(), kind, body.about(), reason, today), Actor.of(user));
    }
}
