package clemency.review.directive;

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

@Path("/api/directives")
@Tag(name = "Directives")
@RolesAllowed({Roles.MANAGER, Roles.DEPUTY_ATTORNEY_GENERAL})
class DirectivesResource {

    private final Directives directives;
    private final SecurityIdentity user;
    private final Clock clock;

    DirectivesResource(Directives directives, SecurityIdentity user, Clock clock) {
        this.directives = directives;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @Path("set-aside")
    @Operation(summary = "Put every open case of a class on hold; they stay pending")
    public Uni<Directives.Issued> setAside(@NotNull @Valid CaseClass about) {
        return issue(Directive.Kind.SET_ASIDE, about);
    }

    @POST
    @Path("reinstate")
    @Operation(summary = "Take every case of a class off hold")
    public Uni<Directives.Issued> reinstate(@NotNull @Valid CaseClass about) {
        return issue(Directive.Kind.REINSTATE, about);
    }

    private Uni<Directives.Issued> issue(Directive.Kind kind, CaseClass about) {
        var today = WashingtonTime.day(clock.instant());
        return directives.issue(new Directive(UUID.randomUUID(), kind, about, today), Actor.of(user));
    }
}
