package clemency.review.decision;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/decisions")
@Tag(name = "Decisions")
class DecisionsResource {

    private final Decisions decisions;
    private final SecurityIdentity user;
    private final Clock clock;

    DecisionsResource(Decisions decisions, SecurityIdentity user, Clock clock) {
        this.decisions = decisions;
        this.user = user;
        this.clock = clock;
    }

    @POST
    @RolesAllowed(Roles.DECISION)
    @Operation(summary = "Sign grants and denials, all or none; a problem names each line that was refused")
    public Uni<Decisions.Signed> sign(@NotNull @Valid DecisionsBody body) {
        return decisions.sign(Signing.of(body, WashingtonTime.day(clock.instant())), Actor.of(user));
    }
}
