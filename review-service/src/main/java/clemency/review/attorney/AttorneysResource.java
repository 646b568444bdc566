package clemency.review.attorney;

import clemency.http.Roles;
import clemency.http.Uncancelled;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/attorneys")
@Tag(name = "Attorneys")
class AttorneysResource {

    private final Mutiny.SessionFactory sessions;
    private final Attorneys attorneys;

    AttorneysResource(Mutiny.SessionFactory sessions, Attorneys attorneys) {
        this.sessions = sessions;
        this.attorneys = attorneys;
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
    @Operation(summary = "All attorneys, with who has room")
    public Uni<List<AttorneyView>> all() {
        return sessions.withStatelessSession(attorneys::all)
                .map(rows -> rows.stream().map(AttorneyView.Row::view).toList());
    }

    @POST
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "A new attorney")
    public Uni<RestResponse<AttorneyView>> add(@NotNull @Valid AttorneyBody body) {
        var id = UUID.randomUUID();
        return Uncancelled.uni(sessions.withStatelessTransaction(session -> attorneys.put(session, id, body)))
                .map(row -> RestResponse.ResponseBuilder.<AttorneyView>created(URI.create("/api/attorneys/" + id))
                        .entity(row.view())
                        .build());
    }

    @PUT
    @Path("{id}")
    @RolesAllowed(Roles.MANAGER)
    @Operation(summary = "Change an attorney; a limit below what is on the desk only stops new cases")
    public Uni<AttorneyView> change(@PathParam("id") UUID id, @NotNull @Valid AttorneyBody body) {
        return Uncancelled.uni(sessions.withStatelessTransaction(
                        session -> attorneys.one(session, id).chain(() -> attorneys.put(session, id, body))))
                .map(AttorneyView.Row::view);
    }
}
