package clemency.intake.retention;

import clemency.http.Problems;
import clemency.http.Roles;
import clemency.http.Uncancelled;
import clemency.intake.submission.PetitionKeys;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;

@Path("/api/petitions/{id}/hold")
@Tag(name = "Retention")
@RolesAllowed(Roles.RECORDS_CLERK)
class HoldsResource {

    private final Mutiny.SessionFactory sessions;
    private final RetentionStore store;
    private final SecurityIdentity identity;

    HoldsResource(Mutiny.SessionFactory sessions, RetentionStore store, SecurityIdentity identity) {
        this.sessions = sessions;
        this.store = store;
        this.identity = identity;
    }

    record Body(@NotNull Hold.Reason reason) {}

    @GET
    @Operation(summary = "Why a petition is kept whatever its age, since when, and who placed the hold")
    @APIResponse(responseCode = "200", description = "The hold that stands")
    @APIResponse(responseCode = "404", description = "There is no such petition, or no hold stands")
    public Uni<Hold> standing(@PathParam("id") UUID id) {
        return sessions.withStatelessSession(session -> store.standing(session, id))
                .onItem()
                .ifNull()
                .failWith(() -> Problems.notFound("There is no petition of this id, or no hold stands."));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Keep a petition, whatever its age", description = "A second reason replaces the first.")
    @APIResponse(responseCode = "204", description = "It is held")
    @APIResponse(responseCode = "404", description = "There is no such petition")
    @APIResponse(responseCode = "409", description = "Its personal data were destroyed")
    public Uni<Void> hold(@PathParam("id") UUID id, @NotNull @Valid Body body) {
        var by = identity.getPrincipal().getName();
        return Uncancelled.uni(sessions.withStatelessTransaction(session -> store.lock(session, id)
                .invoke(state -> {
                    if (state.destroyed()) {
                        throw PetitionKeys.destroyed();
                    }
                })
                .chain(() -> store.hold(session, id, body.reason(), by))));
    }

    @DELETE
    @Operation(summary = "Keep it no longer than others")
    @APIResponse(responseCode = "204", description = "No hold stands, whether one did or not")
    @APIResponse(responseCode = "404", description = "There is no such petition")
    public Uni<Void> release(@PathParam("id") UUID id) {
        return Uncancelled.uni(sessions.withStatelessTransaction(
                session -> store.lock(session, id).chain(() -> store.release(session, id))));
    }
}
